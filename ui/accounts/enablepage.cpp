// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/enablepage.h"

#include "core/accounts/organizationservice.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/prerequisitesview.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int readableWidth = 760;

}  // namespace

EnablePage::EnablePage(const Desk &desk, AccountActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prerequisites(new PrerequisitesView)
{
    setObjectName(u"enablePage"_s);
    auto *header = new PageHeader(this);
    header->setTitle(tr("AWS accounts"));
    header->setSubtitle(tr("Single sign-on is not enabled yet."));
    auto *enable = new QAction(icon(u"check"), tr("&Enable single sign-on…"), this);
    enable->setObjectName(u"enable"_s);
    auto *import = new QAction(icon(u"import"), tr("&Import an organization…"), this);
    import->setObjectName(u"importOrganization"_s);
    connect(enable, &QAction::triggered, &actions, &AccountActions::enable);
    connect(import, &QAction::triggered, &actions, &AccountActions::importOrganization);
    header->addAction(enable, PageHeader::Rank::Primary);
    header->addAction(import, PageHeader::Rank::Secondary);

    auto *content = new QWidget;
    content->setMaximumWidth(readableWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 2 * grid, 0, 3 * grid);
    column->setSpacing(3 * grid);
    auto *what
        = makeLabel(tr("Enabling single sign-on makes an instance with the built-in identity store, and from then on people can be "
                       "given access to the accounts of one organization. Users, groups and policies that you have stay as they are. "
                       "Import the organization you have, or let a new one be created."),
                    LabelScale::Body, LabelInk::Text, content);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(makeLabel(tr("Before you begin"), LabelScale::Heading, LabelInk::Text, content));
    column->addWidget(m_prerequisites);
    column->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(header);
    layout->addWidget(makeScrollArea(content, this), 1);
    read();
}

void EnablePage::read()
{
    m_prerequisites->setPrerequisites(OrganizationService(m_desk.workspace).prerequisites().value_or(QList<Prerequisite>()));
}

}  // namespace gatehouse
