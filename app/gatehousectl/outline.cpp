// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/outline.h"

#include <QStringView>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Option &option)
{
    QStringList names;
    for (const std::string &name : option.get_snames()) {
        names.append(u'-' + QString::fromStdString(name));
    }
    for (const std::string &name : option.get_lnames()) {
        names.append(u"--"_s + QString::fromStdString(name));
    }
    return names.isEmpty() ? QStringList{QString::fromStdString(option.get_name(true, false))} : names;
}

Outline::Word wordOf(const Option &option)
{
    const bool takesValue = option.get_items_expected_max() > 0;
    return {namesOf(option),
            takesValue ? QString::fromStdString(option.get_type_name()) : QString(),
            QString::fromStdString(option.get_description()),
            QString::fromStdString(option.get_envname()),
            option.get_required(),
            option.get_expected_max() > 1};
}

/// The help of a command ends in lines that show its use, indented, and a remark.
void readFooter(const QString &footer, Outline &outline)
{
    QStringList remark;
    for (const QString &line : footer.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"  "_s)) {
            outline.examples.append(line.trimmed());
        } else if (!outline.examples.isEmpty()) {
            remark.append(line);
        }
    }
    outline.remark = remark.join(u' ');
}

}  // namespace

Outline outlineOf(const Command &command)
{
    Outline outline;
    for (const Command *at = &command; at->get_parent() != nullptr; at = at->get_parent()) {
        outline.path.prepend(QString::fromStdString(at->get_name()));
    }
    outline.what = QString::fromStdString(command.get_description());
    readFooter(QString::fromStdString(command.get_footer()), outline);
    for (const Option *option : command.get_options()) {
        if (option->get_positional()) {
            outline.places.append(wordOf(*option));
        } else if (option != command.get_help_ptr() || outline.path.isEmpty()) {
            outline.options.append(wordOf(*option));
        }
    }
    for (const Command *below : command.get_subcommands([](const Command *) { return true; })) {
        outline.commands.append(outlineOf(*below));
    }
    return outline;
}

}  // namespace gatehouse::ctl
