// SPDX-License-Identifier: Apache-2.0
#include "ui/console/importchoice.h"

#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <QFile>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString contentField = u"content"_s;
using Content = ImportChoice::Content;

Form *makeForm()
{
    auto *form = new Form;
    form->add(new RadioEdit(contentField, ImportChoice::tr("What is in it"),
                            {{int(Content::Users), ImportChoice::tr("&Users, and the groups they are in")},
                             {int(Content::Groups), ImportChoice::tr("&Groups, and their members")},
                             {int(Content::Assignments), ImportChoice::tr("&Assignments of users and groups to accounts")},
                             {int(Content::Organization), ImportChoice::tr("An &organization, as the AWS CLI prints it")}}));
    return form;
}

}  // namespace

ImportChoice::ImportChoice(const QString &path, QWidget *parent)
    : FormDialog(tr("Import %1").arg(QFileInfo(path).fileName()), makeForm(), tr("&Continue"), parent)
{
    setObjectName(u"importChoice"_s);
    setIntroduction(tr("Nothing is changed before you have seen what would happen."));
    form().load({{contentField, int(looksLike(path))}});
    setSubmit([this, path](Done done) {
        const auto content = Content(form().value(contentField).toInt());
        done({});
        Q_EMIT chosen(content, path);
    });
}

ImportChoice::Content ImportChoice::looksLike(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return Content::Organization;
    }
    QFile file(path);
    constexpr qint64 enough = 4096;
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(enough).toLower() : QByteArray();
    const auto has = [&head](const char *word) { return head.contains(word); };
    if (has("\"roots\"") || has("\"organizationalunits\"") || has("\"accounts\"")) {
        return Content::Organization;
    }
    const QByteArray first = head.left(head.indexOf('\n'));
    if (first.contains("permission") && first.contains("account")) {
        return Content::Assignments;
    }
    const bool people = has("username") || has("objectclass: person") || has("objectclass: inetorgperson");
    const bool groups = first.contains("member") || has("objectclass: group") || has("schemas:core:2.0:group");
    return groups && !people ? Content::Groups : Content::Users;
}

}  // namespace gatehouse
