// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/roledialog.h"

#include "ui/shell/factsview.h"
#include "ui/shell/jsonview.h"
#include "ui/shell/parts.h"

#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

RoleDialog::RoleDialog(const AccountRole &role, const Account &account, const QString &provider, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"roleDialog"_s);
    setWindowTitle(tr("Role in %1").arg(account.name));
    resize(190 * grid, 160 * grid);
    auto *title = makeLabel(role.name, LabelScale::Heading, LabelInk::Text, this);
    auto *facts = new FactsView(3, this);
    facts->addFact(tr("Longest session"), tr("%Ln minute(s)", nullptr, role.made.sessionSeconds / 60));
    facts->addFact(tr("Made"), shown(role.madeAt));
    facts->addFact(tr("Provisioned"), shown(role.provisionedAt));
    facts->addWide(tr("Amazon Resource Name"), roleArn(account.accountId, role.name));
    auto *json = new JsonView(this);
    json->setJson(QJsonDocument(toJson(role, account.accountId, provider)).toJson());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(3 * grid);
    layout->addWidget(title);
    layout->addWidget(facts);
    layout->addWidget(json, 1);
    layout->addWidget(buttons);
}

}  // namespace gatehouse
