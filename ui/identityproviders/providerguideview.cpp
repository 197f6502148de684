// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providerguideview.h"

#include "core/identityproviders/providerguide.h"
#include "ui/applications/instructionsview.h"
#include "ui/shell/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

ProviderGuideView::ProviderGuideView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_products(new QComboBox(this))
    , m_instructions(new InstructionsView(desk, this))
{
    m_products->setObjectName(u"guideProduct"_s);
    m_products->setAccessibleName(tr("Product whose guide is shown"));
    for (const ProviderGuide &guide : providerGuides()) {
        m_products->addItem(guide.isGeneral() ? tr("Another product") : guide.product, guide.name);
    }
    auto *label = makeLabel(tr("Guide for"), LabelScale::Body, LabelInk::Text, this);
    label->setBuddy(m_products);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(label);
    row->addWidget(m_products);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addLayout(row);
    layout->addWidget(m_instructions, 1);
    connect(m_products, &QComboBox::currentIndexChanged, this, &ProviderGuideView::showGuide);
    showGuide();
}

void ProviderGuideView::setGuide(const QString &name)
{
    m_products->setCurrentIndex(std::max(0, m_products->findData(name)));
}

void ProviderGuideView::showGuide()
{
    const auto guide = providerGuide(m_products->currentData().toString());
    if (!guide) {
        return;
    }
    const ProviderLimits limits = limitsOf(*guide);
    QList<InstructionsView::Remarks> remarks;
    if (!limits.signIn.isEmpty()) {
        remarks.append({tr("Known limits of signing in"), limits.signIn});
    }
    if (!limits.provisioning.isEmpty()) {
        remarks.append({tr("Known limits when users are provisioned automatically"), limits.provisioning});
    }
    const QString note
        = guide->isGeneral()
              ? tr("There is no guide for this product. These steps hold for everything that speaks SAML 2.0; its own help names "
                   "the places.")
          : guide->edition.isEmpty() ? QString()
                                     : tr("These steps are of %1. Another version may name things otherwise.").arg(guide->edition);
    m_instructions->setSteps(stepsOf(*guide, ExternalProviderService(m_desk.workspace).addresses()), note, remarks);
}

}  // namespace gatehouse
