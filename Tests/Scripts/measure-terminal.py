#!/usr/bin/env python3
"""Times full-screen programs on a pseudo terminal, in turn, as their user sees them.

For each command: from just before it is started to the last byte of its first picture. For each
key: from sending it to the last byte of the first picture that follows, and of the last one.

    Tests/Scripts/measure-terminal.py --keys j --keys '/ idlib Esc' -- .build/release/entente
    Tests/Scripts/measure-terminal.py --also 'less README.md' --also nnn -- .build/release/entente
    Tests/Scripts/measure-terminal.py --ready 'row 1 of' --runs 1 --rounds 20 --keys 'j G / the Esc' \\
        -- .build/release/entente large.json

A picture ends where the program says so (the end of a synchronized update), or, where it says no
such thing, with a pause of 3 milliseconds. The last picture is the one after which nothing comes
for --quiet milliseconds, which are not counted: a program that is not done yet moves a spinner
meanwhile, so let --quiet be longer than its spinner stands still.

Keys are separated by spaces: characters, names (Esc, Tab, PgDn, Ctrl-d, ...), and words, whose
letters are typed one after another, each when the last picture of the one before has come.

Commands take turns, so that a machine whose speed drifts treats them alike.
"""
import argparse, fcntl, math, os, pty, re, select, shlex, signal, statistics, struct, sys, termios
import time

NAMES = {"Esc": "\x1b", "Enter": "\r", "Tab": "\t", "Space": " ", "Backspace": "\x7f",
         "PgDn": "\x1b[6~", "PgUp": "\x1b[5~", "Home": "\x1b[H", "End": "\x1b[F",
         "Up": "\x1b[A", "Down": "\x1b[B", "Right": "\x1b[C", "Left": "\x1b[D"}
NAMES |= {f"Ctrl-{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"}
END_OF_PICTURE = b"\x1b[?2026l"
PAUSE = 0.003
# A program that has written nothing for so many seconds, and has no work, is not going to.
REST = 0.2


def start(command, size, term):
    """Starts a command with a pseudo terminal of its own; answers pid, master and start time."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    name = os.ttyname(slave)
    environment = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "TERMINFO")}
    environment.update(TERM=term, LANG="C.UTF-8")
    began = time.perf_counter()
    # The first terminal that the leader of a session opens becomes its controlling terminal.
    pid = os.posix_spawnp(
        command[0], command, environment, setsid=True,
        file_actions=[(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                      (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
    return pid, master, slave, began


def picture(pid, master, quiet, deadline=10.0):
    """Reads until nothing comes for `quiet` seconds.

    Answers when the first picture was complete and when the last was (None where nothing comes
    within `deadline` seconds, or the program rests without having written anything), and what was
    written.
    """
    first, last, data = None, None, b""
    end = time.perf_counter() + deadline
    while True:
        ready, _, _ = select.select([master], [], [], quiet if data else max(quiet, REST))
        if not ready and not data and time.perf_counter() < end and not is_resting(pid):
            continue
        try:
            more = os.read(master, 1 << 16) if ready else b""
        except OSError:
            more = b""
        now = time.perf_counter()
        if first is None and data and (not more or now - last > PAUSE):
            first = last
        if not more:
            return first, last, data
        last, data = now, data + more
        if first is None and END_OF_PICTURE in data:
            first = last


def wait_until_shown(pid, master, text, deadline=600.0):
    """Reads until a program that takes its time to begin has written `text`."""
    written, end = "", time.perf_counter() + deadline
    while text not in written:
        if select.select([master], [], [], 1)[0]:
            more = os.read(master, 1 << 16).decode(errors="replace")
            written = written[-8192:] + re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", more)
        elif os.waitpid(pid, os.WNOHANG)[0] or time.perf_counter() > end:
            sys.exit(f"'{text}' was never shown, but: {written[-1000:]}")


def peak_memory(pid):
    """The most memory that a process has held, in MB."""
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read())[1]) * 1024 / 1e6


def finish(pid, master, slave):
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(master)
    os.close(slave)


def row(name, values, unit="ms"):
    if not values:
        return print(f"  {name:<28} nothing was written")
    median, low, high = statistics.median(values), min(values), max(values)
    print(f"  {name:<28} {median:9.2f} {unit}   ({low:.2f} to {high:.2f})")


def is_resting(pid):
    """Whether all threads of a process wait for something, none of them for a processor."""
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/stat") as file:
            if file.read().rsplit(")", 1)[1].split()[0] != "S":
                return False
    return True


def processor_time(pid):
    """The seconds that all threads of a process have run: what a busy machine does not blur."""
    return time.clock_gettime(~pid << 3 | 2)


def figures(values):
    """Median, 95th percentile and worst."""
    rank = math.ceil(0.95 * len(values)) - 1
    return "".join(f"{value:8.1f}" for value in
                   (statistics.median(values), sorted(values)[rank], max(values)))


def strokes(keys):
    """What to send for each key, with the name of its row."""
    for key in keys.split():
        if key in NAMES:
            yield key, NAMES[key]
        else:
            yield from ((key, letter) for letter in key)


def measure_keys(options, size, keys):
    """Prints a table of the keys, each pressed when the one before has had its whole effect."""
    quiet = options.quiet / 1000
    times, memory = {}, []
    for _ in range(options.runs):
        pid, master, slave, _ = start(options.command, size, options.term)
        if options.ready:
            wait_until_shown(pid, master, options.ready)
        picture(pid, master, quiet)
        for _ in range(options.rounds):
            for name, bytes_sent in strokes(keys):
                worked, sent = processor_time(pid), time.perf_counter()
                os.write(master, bytes_sent.encode())
                first, last, data = picture(pid, master, quiet)
                entry = times.setdefault(name, ([], [], [], []))
                if last:
                    entry[0].append((first - sent) * 1000)
                    entry[1].append((last - sent) * 1000)
                    entry[2].append((processor_time(pid) - worked) * 1000)
                    entry[3].append(len(data))
        memory.append(peak_memory(pid))
        finish(pid, master, slave)
    heads = "".join(f"{head:>8}" for head in ("median", "95 %", "worst"))
    print(f"  {'milliseconds from the key to':<28}{'the first picture':>24}{'the last picture':>25}"
          f"{'processor':>11}")
    print(f"  {'':<28}{heads} {heads}{'ms':>11}{'bytes':>9}")
    words = [entry for name, entry in times.items() if len(name) > 1 and name not in NAMES]
    for name, entries in ("all letters of words", words), ("all keys", list(times.values())):
        if len(entries) > 1:
            times[name] = tuple(sum(lists, []) for lists in zip(*entries))
    if not any(firsts for firsts, _, _, _ in times.values()):
        sys.exit("no key changed anything on the screen")
    for name, (firsts, lasts, worked, sizes) in times.items():
        if firsts:
            print(f"  {name:<28}{figures(firsts)} {figures(lasts)}"
                  f"{statistics.median(worked):11.1f}{statistics.median(sizes):9.0f}")
        else:
            print(f"  {name:<28} nothing was written")
    print(f"  peak memory {max(memory):.0f} MB")
    if options.goal:
        print(f"  goal: {options.goal}")


def restore(command, size, term, quiet, number):
    """The time from a signal to the process's end, the terminal restored before it."""
    pid, master, slave, _ = start(command, size, term)
    picture(pid, master, quiet)
    began = time.perf_counter()
    os.kill(pid, number)
    os.waitpid(pid, 0)
    taken = time.perf_counter() - began
    os.close(master)
    os.close(slave)
    return taken * 1000


def measure_first_frames(commands, options, size):
    first = [[] for _ in commands]
    for run in range(options.runs + 1):
        for number, command in enumerate(commands):
            pid, master, slave, began = start(command, size, options.term)
            _, last, _ = picture(pid, master, options.quiet / 1000)
            finish(pid, master, slave)
            # The first round warms the caches and is not counted.
            if run > 0 and last:
                first[number].append((last - began) * 1000)
    print(f"first frame, {options.runs} runs each, {options.size}:")
    for command, values in zip(commands, first):
        row(shlex.join(command)[-28:], values)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--term", default="xterm-256color")
    parser.add_argument("--quiet", type=float, default=150, help="milliseconds")
    parser.add_argument("--ready", help="what is on the screen when keys can be pressed")
    parser.add_argument("--keys", action="append", default=[], help="keys, separated by spaces")
    parser.add_argument("--goal", help="what is to be printed below the table of keys")
    parser.add_argument("--rounds", type=int, default=1, help="of the keys in one run")
    parser.add_argument("--signal", action="append", default=[], help="name, such as TERM")
    parser.add_argument("--also", action="append", default=[], help="another command, first frame only")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    size = tuple(int(part) for part in options.size.split("x"))
    quiet = options.quiet / 1000
    commands = [options.command] + [shlex.split(text) for text in options.also]

    if not options.ready:
        measure_first_frames(commands, options, size)
    for keys in options.keys:
        print(f"keys {keys}:")
        measure_keys(options, size, keys)

    for name in options.signal:
        number = signal.Signals[f"SIG{name}"]
        values = [restore(options.command, size, options.term, quiet, number) for _ in range(options.runs)]
        print(f"SIG{name} to the process's end:")
        row(name, values)


if __name__ == "__main__":
    sys.exit(main())
