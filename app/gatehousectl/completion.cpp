// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/completion.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// Reads the words in front of the cursor and leaves what may stand there in COMPREPLY. bash cuts --option=value into three words.
constexpr auto reader = uR"bash(
_gatehousectl() {
    local cur=${COMP_WORDS[COMP_CWORD]} path= next= options= value= word i place=0 more=
    local -a places=()
    local -A takes=()
    COMPREPLY=()
    _gatehousectl_at ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            continue
        elif [[ -n $value ]]; then
            value=
        elif [[ -n $word && -n ${takes[$word]-} ]]; then
            value=${takes[$word]}
        elif [[ $word == -* ]]; then
            continue
        elif [[ " $next " == *" $word "* ]]; then
            path+=${path:+ }$word
            _gatehousectl_at "$path"
        else
            place=$((place + 1))
        fi
    done
    if [[ $cur == = ]]; then
        cur=
    fi
    if [[ -z $value && $cur == -* ]]; then
        value=$options
    elif [[ -z $value && -n $next ]]; then
        value=$next
    elif [[ -z $value ]]; then
        value=${places[place]-$more}
    fi
    case $value in
        '' | @word) ;;
        @file) compopt -o default ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$value" -- "$cur") ;;
    esac
}
complete -F _gatehousectl gatehousectl
)bash";

/// The values that an option takes: its choices, a file, or a word that nobody can guess. Choices have small letters, as in
/// csv|json; what a value stands for is in capitals, as in NAME|FILE.
QString kindOf(const Outline::Word &word)
{
    const QStringList choices = word.value.split(u'|');
    if (choices.contains(u"FILE"_s) || word.names.first().split(u'|').contains(u"FILE"_s)) {
        return u"@file"_s;
    }
    const bool fixed = std::all_of(choices.begin(), choices.end(), [](const QString &choice) { return choice != choice.toUpper(); });
    return fixed ? choices.join(u' ') : u"@word"_s;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

void addCase(const Outline &command, QString &script)
{
    QStringList names;
    QStringList takes;
    QStringList next;
    QStringList places;
    for (const Outline::Word &option : command.options) {
        for (const QString &name : option.names) {
            names.append(name);
            if (!option.value.isEmpty()) {
                takes.append(u'[' + quoted(name) + u"]="_s + quoted(kindOf(option)));
            }
        }
    }
    for (const Outline &below : command.commands) {
        next.append(below.path.last());
    }
    for (const Outline::Word &place : command.places) {
        places.append(quoted(kindOf(place)));
    }
    script += u"        %1)\n"_s.arg(quoted(command.path.join(u' ')));
    script += u"            next=%1\n            options+=%2\n"_s.arg(quoted(next.join(u' ')), quoted(u' ' + names.join(u' ')));
    if (!takes.isEmpty()) {
        script += u"            takes+=(%1)\n"_s.arg(takes.join(u' '));
    }
    const bool goesOn = !command.places.isEmpty() && command.places.last().repeated;
    script += u"            places=(%1) more=%2\n            ;;\n"_s.arg(places.join(u' '), goesOn ? places.last() : QString());
    for (const Outline &below : command.commands) {
        addCase(below, script);
    }
}

}  // namespace

QString bashCompletion(const Outline &program)
{
    QString script = u"# bash completion of gatehousectl; made by \"gatehousectl completion bash\"\n"
                     "_gatehousectl_at() {\n    case $1 in\n"_s;
    addCase(program, script);
    return script + u"    esac\n}\n"_s + QString::fromUtf16(reader);
}

}  // namespace gatehouse::ctl
