// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/manualpage.h"

#include <QCoreApplication>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ManualPage {
    Q_DECLARE_TR_FUNCTIONS(ManualPage)
};

/// Text that roff prints as it is: no hyphen becomes a dash, no line a request (groff_char(7), man(7)).
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'"', u"\\(dq"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + plain(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + plain(text) + u"\\fR"_s;
}

QString section(const QString &title)
{
    return u".SH \"%1\"\n"_s.arg(plain(title));
}

/// A head is a single line: what has more words to choose from than fit says them below.
bool hasManyChoices(const Outline::Word &option)
{
    constexpr qsizetype mostInALine = 60;
    return option.value.size() > mostInALine && option.value.contains(u'|');
}

QString headOf(const Outline::Word &option)
{
    QStringList names;
    for (const QString &name : option.names) {
        names.append(bold(name));
    }
    return names.join(u", "_s)
           + (option.value.isEmpty() ? QString() : u' ' + italic(hasManyChoices(option) ? ManualPage::tr("WORD") : option.value));
}

QString ended(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'?') ? text : text + u'.';
}

QString sentencesOf(const Outline::Word &word)
{
    QString sentences = plain(ended(word.what));
    if (!word.environment.isEmpty()) {
        sentences += u' ' + ManualPage::tr("Without it, the environment variable %1 counts.").arg(bold(word.environment));
    }
    if (hasManyChoices(word)) {
        sentences += u' ' + ManualPage::tr("One of: %1.").arg(plain(word.value.split(u'|').join(u", "_s)));
    }
    if (word.required && word.names.first().startsWith(u'-')) {
        sentences += u' ' + ManualPage::tr("Required.");
    }
    return sentences + u'\n';
}

QString paragraphs(const QList<Outline::Word> &words)
{
    QString page;
    for (const Outline::Word &word : words) {
        const bool isOption = word.names.first().startsWith(u'-');
        page += u".TP\n"_s + (isOption ? headOf(word) : italic(word.names.first())) + u'\n' + sentencesOf(word);
    }
    return page;
}

QString usageOf(const Outline &command)
{
    QString usage = bold(u"gatehousectl "_s + command.path.join(u' '));
    if (!command.options.isEmpty()) {
        usage += u" ["_s + italic(ManualPage::tr("OPTION")) + u"]\\&..."_s;
    }
    for (const Outline::Word &place : command.places) {
        const QString name = italic(place.names.first()) + (place.repeated ? u"\\&..."_s : QString());
        usage += u' ' + (place.required ? name : u'[' + name + u']');
    }
    return usage;
}

QString examplesOf(const Outline &command)
{
    QString page;
    for (const QString &example : command.examples) {
        page += plain(example) + u'\n';
    }
    return page.isEmpty() ? page : u".PP\n.nf\n.RS 4\n"_s + page + u".RE\n.fi\n"_s;
}

/// A noun is a subsection with its verbs below it; a command without verbs is a subsection of its own.
QString commandPage(const Outline &command)
{
    if (!command.commands.isEmpty()) {
        QString page = u".SS \"%1\"\n%2\n"_s.arg(plain(u"gatehousectl "_s + command.path.join(u' ')), plain(ended(command.what)));
        for (const Outline &below : command.commands) {
            page += commandPage(below);
        }
        return page;
    }
    const bool alone = command.path.size() == 1;
    const QString head = alone ? u".SS \"%1\"\n"_s.arg(plain(u"gatehousectl "_s + command.path.first())) : QString();
    return head + u".PP\n"_s + usageOf(command) + u"\n.RS 4\n"_s + plain(ended(command.what)) + u'\n' + paragraphs(command.places)
           + paragraphs(command.options) + examplesOf(command) + u".RE\n"_s;
}

}  // namespace

QString manualPage(const Outline &program, const QString &version)
{
    QString page = u".\\\" made by \"gatehousectl manual\"\n.TH GATEHOUSECTL 1 \"\" \"Gatehouse %1\" \"Gatehouse\"\n.nh\n"_s.arg(version);
    page += section(ManualPage::tr("NAME")) + u"gatehousectl \\- "_s
            + plain(ManualPage::tr("manage the users, groups and access of a Gatehouse workspace")) + u'\n';
    page += section(ManualPage::tr("SYNOPSIS")) + bold(u"gatehousectl"_s) + u" ["_s + italic(ManualPage::tr("OPTION")) + u"]\\&... "_s
            + italic(ManualPage::tr("COMMAND")) + u" ["_s + italic(ManualPage::tr("ARGUMENT")) + u"]\\&...\n"_s;
    page += section(ManualPage::tr("DESCRIPTION")) + plain(program.what) + u'\n'
            + plain(ManualPage::tr("It does with a workspace file what the console gatehouse(1) does, one command at a time; both may work "
                                   "on the same file at the same time. The options of the program may stand before or after the command."))
            + u'\n';
    page += section(ManualPage::tr("OPTIONS")) + paragraphs(program.options);
    page += section(ManualPage::tr("COMMANDS"));
    for (const Outline &command : program.commands) {
        page += commandPage(command);
    }
    page += section(ManualPage::tr("EXIT STATUS")) + plain(program.remark) + u'\n';
    page += section(ManualPage::tr("EXAMPLES")) + examplesOf(program);
    page += section(ManualPage::tr("SEE ALSO")) + bold(u"gatehouse"_s) + u"(1)\n"_s;
    return page;
}

}  // namespace gatehouse::ctl
