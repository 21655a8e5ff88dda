# Completion of iptlint for fish. Put it into effect with:
#   iptlint completion fish | source
# and for every new shell:
#   iptlint completion fish > ~/.config/fish/completions/iptlint.fish
function __iptlint_complete
    set -l line (commandline -cp)
    set -l word (commandline -ct)
    set -l command (commandline -opc)[1]
    for suggestion in ($command "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)
        # Options are offered to those who begin one: everywhere else they would hide the names of files.
        if string match -qr '^[-/]' -- $suggestion; and not string match -q -- '-*' $word
            continue
        end
        echo $suggestion
    end
end
complete -c iptlint -a '(__iptlint_complete)'
