#!/bin/bash

__entente_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__entente_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__entente_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__entente_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

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
    if [[ "${cur}" == [\'\"]* ]]; then
        is_quoted=true
        cur="${cur:1}"
    fi
    COMPREPLY=()
    [[ "${parted_cword}" -ne 1 ]] || __entente_complete_words "${cur}" "${parted_cword}" "${parted[@]}"
    case " browse list search show relations source matrix export validate init schema help " in
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

_entente_subcommands() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--man --version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __entente_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    browse|list|search|show|relations|source|matrix|export|validate|init|schema|help)
        # Offer subcommand argument completions
        "_entente_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'browse list search show relations source matrix export validate init schema help' -- "${cur}"))
        ;;
    esac
}

_entente_browse() {
    repeating_flags=()
    non_repeating_flags=(--ascii --version -h --help)
    repeating_options=()
    non_repeating_options=(--data --where --at --compare --max-size --ambiguous-width --color)
    __entente_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion browse -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--at')
        __entente_add_completions -W "$(__entente_custom_complete ---completion browse -- --at "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion browse -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--max-size')
        return
        ;;
    '--ambiguous-width')
        __entente_add_completions -W 'narrow'$'\n''wide'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    esac
}

_entente_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --max-size --compare --where --format --color --width)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion list -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion list -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'$'\n''ndjson'$'\n''csv'$'\n''markdown'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W ''
        return
        ;;
    esac
}

_entente_search() {
    repeating_flags=()
    non_repeating_flags=(--explain --version -h --help)
    repeating_options=()
    non_repeating_options=(--data --max-size --compare --where --format --color --width)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion search -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion search -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'$'\n''ndjson'$'\n''csv'$'\n''markdown'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W "$(__entente_custom_complete ---completion search -- positional@0 "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_entente_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --max-size --compare --format --color --width)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion show -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'$'\n''ndjson'$'\n''markdown'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W "$(__entente_custom_complete ---completion show -- positional@0 "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_entente_relations() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --max-size --compare --where --format --color --width)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion relations -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion relations -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'$'\n''ndjson'$'\n''csv'$'\n''markdown'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W ''
        return
        ;;
    esac
}

_entente_source() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --max-size --compare --where --format --color --width)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion source -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion source -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'$'\n''ndjson'$'\n''csv'$'\n''markdown'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W ''
        return
        ;;
    esac
}

_entente_matrix() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --max-size --compare --where --format --color --width)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion matrix -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion matrix -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'$'\n''ndjson'$'\n''csv'$'\n''markdown'
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--width')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W ''
        return
        ;;
    esac
}

_entente_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --data --max-size --compare --where --output)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __entente_add_completions -W 'markdown'$'\n''html'$'\n''csv'$'\n''json'$'\n''ndjson'$'\n''dot'
        return
        ;;
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--max-size')
        return
        ;;
    '--compare')
        __entente_add_completions -W "$(__entente_custom_complete ---completion export -- --compare "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--where')
        __entente_add_completions -W "$(__entente_custom_complete ---completion export -- --where "${COMP_CWORD}" "$(__entente_cursor_index_in_current_word)")"
        return
        ;;
    '--output')
        __entente_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -W ''
        return
        ;;
    esac
}

_entente_validate() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--data)
    non_repeating_options=(--format --max-size --color)
    __entente_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    '--format')
        __entente_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--max-size')
        return
        ;;
    '--color')
        __entente_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __entente_add_completions -o plusdirs -fX '!*.@(json|ndjson)'
        return
        ;;
    esac
}

_entente_init() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __entente_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __entente_add_completions -o plusdirs -fX '!*.@(json)'
        return
        ;;
    esac
}

_entente_schema() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __entente_offer_flags_options 0
}

_entente_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __entente_offer_flags_options -1
}

complete -o filenames -F _entente entente
