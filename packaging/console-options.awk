# SPDX-License-Identifier: Apache-2.0
# awk -v form=FORM -f console-options.awk HELP TEXT: prints TEXT with the options of HELP, which `gatehouse --help` printed, in the
# place of its line %OPTIONS%: as paragraphs of a manual page (form=man), or as variables of a completion (form=bash).

FNR == 1 { file++ }

file == 1 && /^[^ ]/ { listed = /^Options:/ }
file == 1 && listed && /^  -/ {
    line = substr($0, 3)
    gap = index(line, "  ")
    heads[++count] = gap ? substr(line, 1, gap - 1) : line
    what[count] = gap ? substr(line, gap) : ""
}
file == 1 && listed && /^     / { what[count] = what[count] " " $0 }

file == 2 && $0 == "%OPTIONS%" {
    if (!count) {
        print "console-options.awk: no options in the help" > "/dev/stderr"
        exit 1
    }
    if (form == "man") { paragraphs() } else { variables() }
    next
}
file == 2 { print }

function roff(text) {
    gsub(/[ ]+/, " ", text)
    sub(/^ /, "", text)
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    gsub(/</, "\\fI", text)
    gsub(/>/, "\\fR", text)
    return text
}

function paragraphs(    i, j, names, n, head) {
    for (i = 1; i <= count; i++) {
        n = split(heads[i], names, " ")
        head = ""
        for (j = 1; j <= n; j++) {
            if (names[j] ~ /^-/) {
                comma = sub(/,$/, "", names[j]) ? "," : ""
                head = head (j > 1 ? " " : "") "\\fB" roff(names[j]) "\\fR" comma
            } else {
                head = head " " roff(names[j])
            }
        }
        print ".TP\n" head "\n" roff(what[i])
    }
}

# The values of an option: its choices, a folder, a file, or a word that nobody can guess.
function variables(    i, j, names, n, value, options, takes) {
    for (i = 1; i <= count; i++) {
        n = split(heads[i], names, /,? /)
        value = names[n] ~ /^</ ? substr(names[n], 2, length(names[n]) - 2) : ""
        for (j = 1; j <= n; j++) {
            if (names[j] ~ /^-/) {
                options = options " " names[j]
                if (value != "") { takes = takes " [" names[j] "]='" kind(value) "'" }
            }
        }
    }
    print "    local options='" substr(options, 2) "'"
    print "    local -A takes=(" substr(takes, 2) ")"
}

function kind(value) {
    if (value ~ /\|/) {
        gsub(/\|/, " ", value)
        return value
    }
    return value == "folder" || value == "file" ? "@" value : "@word"
}
