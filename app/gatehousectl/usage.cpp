// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/usage.h"

#include "app/gatehousectl/options.h"
#include "core/base/nearest.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

const Command &deepest(const Command &root)
{
    const Command *app = &root;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().back();
    }
    return *app;
}

QString pathOf(const Command &app)
{
    const QString name = QString::fromStdString(app.get_name());
    return app.get_parent() ? pathOf(*app.get_parent()) + u' ' + name : name;
}

QStringList verbsOf(const Command &app)
{
    QStringList verbs;
    for (const Command *verb : app.get_subcommands([](const Command *) { return true; })) {
        verbs.append(QString::fromStdString(verb->get_name()));
    }
    return verbs;
}

QStringList optionsOf(const Command &app)
{
    QStringList names = app.get_parent() ? optionsOf(*app.get_parent()) : QStringList();
    for (const Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames()) {
            names.append(u"--"_s + QString::fromStdString(name));
        }
    }
    return names;
}

/// The first word that nothing was made of; empty when there is none.
QString leftOver(const Command &root)
{
    const std::vector<std::string> words = root.remaining(true);
    return words.empty() ? QString() : textOf(words.front());
}

QString unknownWord(const Command &app, const QString &word)
{
    const QStringList verbs = verbsOf(app);
    const bool isOption = word.startsWith(u'-');
    const QString guess = nearest(word.section(u'=', 0, 0), isOption ? optionsOf(app) : verbs);
    QString sentence = isOption                      ? Usage::tr("There is no option %1.").arg(word)
                       : verbs.isEmpty()             ? Usage::tr("“%1” is one word too many.").arg(word)
                       : app.get_parent() == nullptr ? Usage::tr("There is no command “%1”; there are: %2.").arg(word, verbs.join(u", "_s))
                                                     : Usage::tr("There is no “%1”; there are: %2.").arg(word, verbs.join(u", "_s));
    if (!guess.isEmpty()) {
        sentence += u' ' + Usage::tr("Did you mean %1?").arg(guess);
    }
    return sentence;
}

QString reason(const Command &root, const Command &app, const CLI::ParseError &error)
{
    const QString word = leftOver(root);
    const QStringList verbs = verbsOf(app);
    // An option that nobody knows comes before what is missing: it may have been meant for that.
    if (!word.isEmpty() && (!verbs.isEmpty() || word.startsWith(u'-') || dynamic_cast<const CLI::ExtrasError *>(&error))) {
        return unknownWord(app, word);
    }
    if (!verbs.isEmpty() && dynamic_cast<const CLI::RequiredError *>(&error)) {
        return Usage::tr("One word more is needed: %1.").arg(verbs.join(u", "_s));
    }
    if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        return Usage::tr("Missing: %1.").arg(QString::fromStdString(error.what()).section(u" is required"_s, 0, 0));
    }
    return QString::fromStdString(error.what()).remove(QChar(1));
}

}  // namespace

QString explain(const Command &root, const CLI::ParseError &error)
{
    const Command &app = deepest(root);
    return u"%1: %2\n%3"_s.arg(pathOf(app), reason(root, app, error), Usage::tr("“%1 --help” shows how it is used.").arg(pathOf(app)));
}

}  // namespace gatehouse::ctl
