#!/usr/bin/env python3
"""Times full-screen programs on a pseudo terminal, in turn, as their user sees them.

For each command: from just before it is started to the last byte of its first picture; and for
each key, from sending it to the last byte of the picture that follows, with the bytes written. A
picture has ended when nothing comes for --quiet milliseconds, which are not counted.

    Tests/Scripts/measure-terminal.py --keys j --keys '/ i' -- .build/release/entente
    Tests/Scripts/measure-terminal.py --also 'less README.md' --also nnn -- .build/release/entente

Commands take turns, so that a machine whose speed drifts treats them alike. The numbers are
medians, with minimum and maximum.
"""
import argparse, fcntl, os, pty, select, shlex, signal, statistics, struct, sys, termios, time


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


def picture(master, quiet, deadline=10.0):
    """Reads until nothing comes for `quiet` seconds; answers the last byte's time and the count."""
    last, count, end = None, 0, time.perf_counter() + deadline
    while time.perf_counter() < end:
        ready, _, _ = select.select([master], [], [], quiet if count else deadline)
        if not ready:
            break
        try:
            data = os.read(master, 1 << 16)
        except OSError:
            break
        if not data:
            break
        last, count = time.perf_counter(), count + len(data)
    return last, count


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


def restore(command, size, term, quiet, number):
    """The time from a signal to the process's end, the terminal restored before it."""
    pid, master, slave, _ = start(command, size, term)
    picture(master, quiet)
    began = time.perf_counter()
    os.kill(pid, number)
    os.waitpid(pid, 0)
    taken = time.perf_counter() - began
    os.close(master)
    os.close(slave)
    return taken * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--term", default="xterm-256color")
    parser.add_argument("--quiet", type=float, default=60, help="milliseconds")
    parser.add_argument("--keys", action="append", default=[], help="keys, separated by spaces")
    parser.add_argument("--signal", action="append", default=[], help="name, such as TERM")
    parser.add_argument("--also", action="append", default=[], help="another command, first frame only")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    size = tuple(int(part) for part in options.size.split("x"))
    quiet = options.quiet / 1000
    commands = [options.command] + [shlex.split(text) for text in options.also]

    first = [[] for _ in commands]
    for run in range(options.runs + 1):
        for number, command in enumerate(commands):
            pid, master, slave, began = start(command, size, options.term)
            last, _ = picture(master, quiet)
            finish(pid, master, slave)
            # The first round warms the caches and is not counted.
            if run > 0 and last:
                first[number].append((last - began) * 1000)
    print(f"first frame, {options.runs} runs each, {options.size}:")
    for command, values in zip(commands, first):
        row(shlex.join(command)[-28:], values)

    for keys in options.keys:
        times, sizes = {}, {}
        for _ in range(options.runs):
            pid, master, slave, _ = start(options.command, size, options.term)
            picture(master, quiet)
            for key in keys.split():
                sent = time.perf_counter()
                os.write(master, key.encode())
                last, count = picture(master, quiet, deadline=1.0)
                if last:
                    times.setdefault(key, []).append((last - sent) * 1000)
                    sizes.setdefault(key, []).append(count)
            finish(pid, master, slave)
        print(f"key to repaint, {keys}:")
        for key in dict.fromkeys(keys.split()):
            row(key, times.get(key))
            row(f"{key}, written", sizes.get(key), "bytes")

    for name in options.signal:
        number = signal.Signals[f"SIG{name}"]
        values = [restore(options.command, size, options.term, quiet, number) for _ in range(options.runs)]
        print(f"SIG{name} to the process's end:")
        row(name, values)


if __name__ == "__main__":
    sys.exit(main())
