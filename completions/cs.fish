# Completion of cs for fish: cs itself says what may stand next.

function __cs_candidates
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l candidates (command cs __complete -- $words[2..-1] $typed 2>/dev/null)
    switch "$candidates[1]"
        case :files
            __fish_complete_path (string replace -r '^--[^=]*=' '' -- $typed)
        case :directories
            __fish_complete_directories (string replace -r '^--[^=]*=' '' -- $typed)
        case '*'
            printf '%s\n' $candidates
    end
end

complete -c cs -f -a '(__cs_candidates)'
