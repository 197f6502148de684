// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/principalspage.h"

#include "ui/groups/grouppicking.h"
#include "ui/shell/parts.h"
#include "ui/users/userpicking.h"

#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

PrincipalsPage::PrincipalsPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_groups(new RecordPicker(u"groupPicker"_s, groupsToPick(desk)))
    , m_users(new RecordPicker(u"userPicker"_s, usersToPick(desk)))
{
    m_tabs->setObjectName(u"principalTabs"_s);
    m_tabs->setDocumentMode(true);
    for (RecordPicker *picker : {m_groups, m_users}) {
        picker->setContentsMargins(0, 2 * grid, 0, 0);
        m_tabs->addTab(picker, QString());
        connect(picker, &RecordPicker::picksChanged, this, &PrincipalsPage::showCounts);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_groups);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { setFocusProxy(m_tabs->currentWidget()); });
    showCounts();
}

void PrincipalsPage::showCounts()
{
    const QLocale locale;
    const qsizetype groups = m_groups->picks().size();
    const qsizetype users = m_users->picks().size();
    m_tabs->setTabText(0, groups == 0 ? tr("&Groups") : tr("&Groups (%1)").arg(locale.toString(groups)));
    m_tabs->setTabText(1, users == 0 ? tr("&Users") : tr("&Users (%1)").arg(locale.toString(users)));
}

QList<Principal> PrincipalsPage::principals() const
{
    QList<Principal> principals;
    const QList<qint64> groups = m_groups->picks();
    const QList<qint64> users = m_users->picks();
    for (const qint64 id : groups) {
        principals.append(Principal::of(Group::Id{id}));
    }
    for (const qint64 id : users) {
        principals.append(Principal::of(User::Id{id}));
    }
    return principals;
}

QStringList PrincipalsPage::names(qsizetype most) const
{
    const QStringList groups = m_groups->pickNames(most);
    return groups + m_users->pickNames(most - groups.size());
}

void PrincipalsPage::pick(const QList<Principal> &principals)
{
    QList<qint64> groups;
    QList<qint64> users;
    for (const Principal principal : principals) {
        (principal.kind == Principal::Kind::Group ? groups : users).append(principal.id);
    }
    m_groups->pick(groups);
    m_users->pick(users);
    if (groups.isEmpty() && !users.isEmpty()) {
        m_tabs->setCurrentWidget(m_users);
    }
}

}  // namespace gatehouse
