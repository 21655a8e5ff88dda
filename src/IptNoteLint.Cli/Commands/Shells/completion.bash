# Completion of iptlint for bash. Put it into effect with:
#   source <(iptlint completion bash)
# and for every new shell:
#   iptlint completion bash > ~/.local/share/bash-completion/completions/iptlint
_iptlint() {
    local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} suggestion
    # Bash takes an equals sign for the end of a word; iptlint does not.
    local whole=${line##*[[:space:]]}
    COMPREPLY=()
    while IFS= read -r suggestion; do
        suggestion=${suggestion%$'\r'}
        # Options are offered to those who begin one: everywhere else they would hide the names of files.
        [[ $suggestion == -* || $suggestion == /* ]] && [[ $whole != -* ]] && continue
        [[ $suggestion == "$whole"* ]] && COMPREPLY+=("${suggestion:$((${#whole} - ${#word}))}")
    done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
    # Behind a rule and an equals sign comes its weight.
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    return 0
}
complete -o bashdefault -o default -F _iptlint iptlint
