function __entente_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __entente_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __entente_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __entente_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __entente_parse_tokens -S
    set -l unparsed_tokens (__entente_tokens -pc)
    switch $unparsed_tokens[1]
    case 'entente'
        __entente_parse_subcommand 0 'man' 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'browse'
            __entente_parse_subcommand 1 'data=' 'where=' 'at=' 'compare=' 'max-size=' 'ascii' 'ambiguous-width=' 'color=' 'version' 'h/help'
        case 'list'
            __entente_parse_subcommand -r 1 'data=' 'max-size=' 'compare=' 'where=' 'format=' 'color=' 'width=' 'version' 'h/help'
        case 'search'
            __entente_parse_subcommand -r 1 'explain' 'data=' 'max-size=' 'compare=' 'where=' 'format=' 'color=' 'width=' 'version' 'h/help'
        case 'show'
            __entente_parse_subcommand -r 1 'data=' 'max-size=' 'compare=' 'format=' 'color=' 'width=' 'version' 'h/help'
        case 'relations'
            __entente_parse_subcommand -r 1 'data=' 'max-size=' 'compare=' 'where=' 'format=' 'color=' 'width=' 'version' 'h/help'
        case 'source'
            __entente_parse_subcommand -r 1 'data=' 'max-size=' 'compare=' 'where=' 'format=' 'color=' 'width=' 'version' 'h/help'
        case 'matrix'
            __entente_parse_subcommand -r 1 'data=' 'max-size=' 'compare=' 'where=' 'format=' 'color=' 'width=' 'version' 'h/help'
        case 'export'
            __entente_parse_subcommand -r 1 'format=' 'data=' 'max-size=' 'compare=' 'where=' 'output=' 'version' 'h/help'
        case 'validate'
            __entente_parse_subcommand -r 1 'data=+' 'format=' 'max-size=' 'color=' 'version' 'h/help'
        case 'init'
            __entente_parse_subcommand 1 'version' 'h/help'
        case 'schema'
            __entente_parse_subcommand 0 'version' 'h/help'
        case 'help'
            __entente_parse_subcommand -r 1 'version'
        end
    end
end

function __entente_tokens
    set -l tokens (__entente_typed_tokens $argv)
    set -l before (__entente_typed_tokens -pc)
    if string match -q -- '-t*' "$argv[1]"
        string join -- \n $tokens
    else if test (count $before) -eq 1; and string match -qv -- '-*' (commandline -t)
        string join -- \n $tokens
    else if contains -- "$before[2]" browse list search show relations source matrix export validate init schema help
        string join -- \n $tokens
    else
        string join -- \n $tokens[1] browse $tokens[2..]
    end
end

function __entente_typed_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __entente_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __entente_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __entente_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__entente_tokens -p)
    if test -z "$(__entente_tokens -t)"
        set -l index (count (__entente_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'entente' -f
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente" man' -l 'man' -d 'Show the manual.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'browse' -d 'Open a dossier on the screen.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'list' -d 'Print the items, then the context claims.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'search' -d 'Print what a query finds, the best first.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'show' -d 'Print the full text of anything that has an id.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'relations' -d 'Print the points on which two actors agree or part, and who says so.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'source' -d 'Print the source, its passages, and what rests on each of them.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'matrix' -d 'Print how much two actors share, and where they part, domain by domain.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'export' -d 'Write a comparison brief: both sides, relations, citations, attribution.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'validate' -d 'Report everything that is wrong with dossier files.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'init' -d 'Write a small dossier that shows the format by example.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'schema' -d 'Print the dossier format as a JSON Schema.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente browse" -eq 1' -fa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" data' -l 'data' -d 'The same, named by an option as for other subcommands.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" where' -l 'where' -d 'Start with this filter; the manual explains filters.' -rfka '(__entente_custom_completion ---completion browse -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" at' -l 'at' -d 'Start at this item, relation or context claim.' -rfka '(__entente_custom_completion ---completion browse -- --at (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion browse -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" ascii' -l 'ascii' -d 'Draw lines and signs in ASCII: = and # for shared and divergent.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" ambiguous-width' -l 'ambiguous-width' -d 'How wide the terminal draws ambiguous characters: one cell or two.' -rfka 'narrow wide'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente browse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion list -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" where' -l 'where' -d 'Only what this filter finds; the manual explains filters.' -rfka '(__entente_custom_completion ---completion list -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" format' -l 'format' -d 'The format: text for people; json, ndjson and csv for programs; markdown for documents.' -rfka 'text json ndjson csv markdown'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" width' -l 'width' -d 'Wrap text to so many cells. Without it, to the terminal\'s width; not in a pipe.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente search" -ge 1' -fka '(__entente_custom_completion ---completion search -- positional@0 (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" explain' -l 'explain' -d 'Say why each is found: every term that holds, and the field and the place of its words.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion search -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" where' -l 'where' -d 'Only what this filter finds; the manual explains filters.' -rfka '(__entente_custom_completion ---completion search -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" format' -l 'format' -d 'The format: text for people; json, ndjson and csv for programs; markdown for documents.' -rfka 'text json ndjson csv markdown'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" width' -l 'width' -d 'Wrap text to so many cells. Without it, to the terminal\'s width; not in a pipe.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente show" -ge 1' -fka '(__entente_custom_completion ---completion show -- positional@0 (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion show -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" format' -l 'format' -d 'The format: text, json, ndjson or markdown.' -rfka 'text json ndjson markdown'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" width' -l 'width' -d 'Wrap text to so many cells. Without it, to the terminal\'s width; not in a pipe.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion relations -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" where' -l 'where' -d 'Only what this filter finds; the manual explains filters.' -rfka '(__entente_custom_completion ---completion relations -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" format' -l 'format' -d 'The format: text for people; json, ndjson and csv for programs; markdown for documents.' -rfka 'text json ndjson csv markdown'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" width' -l 'width' -d 'Wrap text to so many cells. Without it, to the terminal\'s width; not in a pipe.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente relations" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion source -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" where' -l 'where' -d 'Only what this filter finds; the manual explains filters.' -rfka '(__entente_custom_completion ---completion source -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" format' -l 'format' -d 'The format: text for people; json, ndjson and csv for programs; markdown for documents.' -rfka 'text json ndjson csv markdown'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" width' -l 'width' -d 'Wrap text to so many cells. Without it, to the terminal\'s width; not in a pipe.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente source" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion matrix -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" where' -l 'where' -d 'Only what this filter finds; the manual explains filters.' -rfka '(__entente_custom_completion ---completion matrix -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" format' -l 'format' -d 'The format: text for people; json, ndjson and csv for programs; markdown for documents.' -rfka 'text json ndjson csv markdown'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" width' -l 'width' -d 'Wrap text to so many cells. Without it, to the terminal\'s width; not in a pipe.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente matrix" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" format' -l 'format' -d 'The format of the brief.' -rfka 'markdown html csv json ndjson dot'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" data' -l 'data' -d 'The dossier; - reads standard input. Without it, the bundled dossier.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" compare' -l 'compare' -d 'The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.' -rfka '(__entente_custom_completion ---completion export -- --compare (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" where' -l 'where' -d 'Only what this filter finds; the manual explains filters.' -rfka '(__entente_custom_completion ---completion export -- --where (count (__entente_tokens -pc)) (__entente_tokens -tC))'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" output' -l 'output' -d 'The file to write, whole or not at all. Without it, standard output.' -rF
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente validate" -ge 1' -fa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente validate"' -l 'data' -d 'The same, named by an option as for other subcommands.' -rfa '(set -l exts \'json\' \'ndjson\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente validate" format' -l 'format' -d 'The format: text, one problem a line; or json, one object for all files.' -rfka 'text json'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente validate" max-size' -l 'max-size' -d 'Refuse files larger than this: bytes, or a number with K, M or G.' -rfka ''
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente validate" color' -l 'color' -d 'Colours and bold text: auto is on a terminal alone.' -rfka 'auto always never'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente validate" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente validate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente init" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'json\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente init" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente schema" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente schema" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'entente' -n '__entente_should_offer_completions_for_flags_or_options "entente help" version' -l 'version' -d 'Show the version.'
complete -c 'entente' -n 'test (count (__entente_typed_tokens -pc)) -eq 1' -ka '(__fish_complete_suffix .json)'
complete -c 'entente' -n 'test (count (__entente_typed_tokens -pc)) -eq 1' -l 'man' -d 'Show the manual.'
