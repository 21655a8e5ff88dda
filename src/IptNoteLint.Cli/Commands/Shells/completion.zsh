#compdef iptlint
# Completion of iptlint for zsh. Put it into effect with:
#   source <(iptlint completion zsh)
# or, for every new shell, into a folder of $fpath under the name _iptlint.
_iptlint() {
    local line="${(j: :)words[1,CURRENT]}" suggestion
    local -a suggestions
    for suggestion in ${(f)"$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)"}; do
        # Options are offered to those who begin one: everywhere else they would hide the names of files.
        [[ $suggestion == [-/]* && $PREFIX != -* ]] && continue
        suggestions+=("$suggestion")
    done
    if (( ${#suggestions} )) && compadd -- $suggestions; then
        return 0
    fi
    _files
}
compdef _iptlint iptlint
