import ArgumentParser

/// The script that teaches a shell to complete the command line.
///
/// It is ArgumentParser's, and what that lacks: a line without a subcommand is completed as one of
/// `browse`, and bash gets the words that it tears at colons and equal signs in one piece again.
enum CompletionScript {
  /// The script that a command line asks for, by a shell's name or for the user's own shell; `nil`
  /// where it asks for something else, or for a shell that has none.
  static func requested(by arguments: [String]) -> String? {
    let option = "--generate-completion-script"
    switch arguments.count {
    case 1 where arguments[0] == option:
      return CompletionShell.autodetected().flatMap { text(for: $0.rawValue) }
    case 1 where arguments[0].hasPrefix(option + "="):
      return text(for: String(arguments[0].dropFirst(option.count + 1)))
    case 2 where arguments[0] == option: return text(for: arguments[1])
    default: return nil
    }
  }

  /// The script for a shell, as in `bash`; `nil` where there is none for it.
  static func text(for shell: String) -> String? {
    guard let known = CompletionShell(rawValue: shell) else { return nil }
    let script = Entente.completionScript(for: known)
    let (found, replacement) =
      switch known {
      case .bash: ("\n_entente() {\n", "\n\(bash)\n_entente_subcommands() {\n")
      case .zsh: ("\n_entente() {\n", "\n\(zsh)\n_entente_subcommands() {\n")
      default: ("function __entente_tokens\n", "\(fish)\nfunction __entente_typed_tokens\n")
      }
    let completed =
      script.split(separator: found, maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: replacement) + (script.hasSuffix("\n") ? "" : "\n")
    switch known {
    case .zsh: return optionsWithValues(completed)
    case .fish: return completed + fishArguments
    default: return completed
    }
  }

  /// Has zsh complete `--format=json` as well as `--format json`.
  private static func optionsWithValues(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let parts = line.split(separator: "[", maxSplits: 1)
      guard parts.count == 2, parts[0].contains(" '--"), parts[1].contains("]:") else {
        return String(line)
      }
      return "\(parts[0])=[\(parts[1])"
    }
    return lines.joined(separator: "\n")
  }

  /// Separated by spaces, as all three shells write lists.
  private static var subcommands: String {
    (Entente.configuration.subcommands.map { $0._commandName } + ["help"]).joined(separator: " ")
  }

  /// Joins what COMP_WORDBREAKS has torn apart, parts `--option=value`, and names `browse`.
  private static var bash: String {
    """
    _entente() {
        local -a words=()
        local -i cword=0 index
        local line="${COMP_LINE}" word gap
        for index in "${!COMP_WORDS[@]}"; do
            word="${COMP_WORDS[index]}"
            gap="${line%%"${word}"*}"
            line="${line#"${gap}${word}"}"
            if [[ "${index}" -eq 0 || -z "${word}" || -n "${gap}" ]]; then
                words+=("${word}")
            else
                words[${#words[@]}-1]+="${word}"
            fi
            [[ "${index}" -ne "${COMP_CWORD}" ]] || cword="${#words[@]}-1"
        done

        local -a parted=()
        local -i parted_cword="${cword}"
        for index in "${!words[@]}"; do
            word="${words[index]}"
            if [[ "${word}" == --*=* ]]; then
                parted+=("${word%%=*}" "${word#*=}")
                [[ "${index}" -gt "${cword}" ]] || parted_cword+=1
            else
                parted+=("${word}")
            fi
        done
        [[ "${parted[0]}" != '~/'* ]] || parted[0]="${HOME}/${parted[0]#'~/'}"

        local cur="${parted[parted_cword]}" is_quoted=false
        if [[ "${cur}" == [\\'\\"]* ]]; then
            is_quoted=true
            cur="${cur:1}"
        fi
        COMPREPLY=()
        [[ "${parted_cword}" -ne 1 ]] || __entente_complete_words "${cur}" "${parted_cword}" "${parted[@]}"
        case " \(subcommands) " in
        *" ${parted[1]} "*)
            [[ "${parted_cword}" -eq 1 ]] || __entente_complete_words "${cur}" "${parted_cword}" "${parted[@]}"
            ;;
        *)
            __entente_complete_words "${cur}" "${parted_cword}+1" "${parted[0]}" browse "${parted[@]:1}"
            ;;
        esac

        # What bash replaces begins behind the last colon, unless it stands in quotes.
        if ! "${is_quoted}" && [[ "${cur}" == *:* && "${COMP_WORDBREAKS}" == *:* ]]; then
            COMPREPLY=("${COMPREPLY[@]#"${cur%"${cur##*:}"}"}")
        fi
        [[ "${#COMPREPLY[@]}" -ne 1 || "${COMPREPLY[0]}" != *: ]] || compopt -o nospace 2> /dev/null
    }

    # positional arguments: what is typed of the current word, its index, all words
    __entente_complete_words() {
        local cur="${1}"
        local -i COMP_CWORD="${2}"
        local -a COMP_WORDS=("${@:3}")
        local COMP_LINE="${COMP_WORDS[*]}"
        local before="${COMP_WORDS[*]::COMP_CWORD+1}"
        local -i COMP_POINT="${#before}"
        _entente_subcommands "${COMP_WORDS[0]}" "${cur}" "${COMP_WORDS[COMP_CWORD-1]}"
    }

    """
  }

  private static var zsh: String {
    """
    _entente() {
        local -ar entente_subcommands=(\(subcommands))
        local -i entente_status=1
        if (( CURRENT == 2 )); then
            _entente_subcommands && entente_status=0
        fi
        if (( CURRENT == 2 || ! ${entente_subcommands[(Ie)${words[2]}]} )); then
            words=("${words[1]}" browse "${(@)words[2,-1]}")
            (( CURRENT += 1 ))
        fi
        _entente_subcommands && entente_status=0
        return "${entente_status}"
    }

    """
  }

  private static var fish: String {
    """
    function __entente_tokens
        set -l tokens (__entente_typed_tokens $argv)
        set -l before (__entente_typed_tokens -pc)
        if string match -q -- '-t*' "$argv[1]"
            string join -- \\n $tokens
        else if test (count $before) -eq 1; and string match -qv -- '-*' (commandline -t)
            string join -- \\n $tokens
        else if contains -- "$before[2]" \(subcommands)
            string join -- \\n $tokens
        else
            string join -- \\n $tokens[1] browse $tokens[2..]
        end
    end

    """
  }

  private static var fishArguments: String {
    """
    complete -c 'entente' -n 'test (count (__entente_typed_tokens -pc)) -eq 1' -ka '(__fish_complete_suffix .json)'
    complete -c 'entente' -n 'test (count (__entente_typed_tokens -pc)) -eq 1' -l 'man' -d 'Show the manual.'

    """
  }
}
