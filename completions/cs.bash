# Completion of cs for bash: cs itself says what may stand next.

_cs() {
  local word part line candidates=() typed=()
  # bash takes --name=value apart at the '='; cs wants it whole, and quotes gone.
  for part in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    part=${part//[\\\'\"]/}
    if [[ ${#typed[@]} -gt 0 && ${typed[-1]} == --* && ($part == '=' || ${typed[-1]} == *=) ]]; then
      typed[-1]+=$part
    else
      typed+=("$part")
    fi
  done
  mapfile -t candidates < <(cs __complete -- "${typed[@]}" 2>/dev/null)
  COMPREPLY=()
  case ${candidates[0]-} in
    :files | :directories)
      part=${typed[-1]}
      [[ $part != --*=* ]] || part=${part#*=}
      compopt -o filenames
      [[ ${candidates[0]} == :files ]] && word=-f || word=-d
      mapfile -t COMPREPLY < <(compgen "$word" -- "$part")
      return
      ;;
  esac
  for line in "${candidates[@]}"; do
    word=${line%%$'\t'*}
    [[ $word != --*=* ]] || word=${word#*=}
    [[ $word != *[[:space:]\'\"\\\$\`\&\;\|\<\>\(\)]* ]] || printf -v word %q "$word"
    # Of several that are only listed, what they are is listed too.
    if [[ ${COMP_TYPE-} == 63 && ${#candidates[@]} -gt 1 && $line == *$'\t'?* ]]; then word+="  (${line#*$'\t'})"; fi
    COMPREPLY+=("$word")
  done
}

complete -F _cs cs
