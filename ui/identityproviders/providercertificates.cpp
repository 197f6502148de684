// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providercertificates.h"

#include "models/certificates/certificatetablemodel.h"
#include "ui/certificates/certificateactions.h"
#include "ui/identityproviders/provideractions.h"
#include "ui/picking/relatedtable.h"

#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

ProviderCertificates::ProviderCertificates(const Desk &desk, ProviderActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_certificates(new CertificateActions(desk, this))
    , m_model(new CertificateTableModel(CertificateTableModel::About::IdentityProvider, desk.workspace, desk.tasks, this))
    , m_list(new RelatedTable(u"providerCertificates"_s, *m_model,
                              {tr("Certificates of the identity provider"), tr("Filter the certificates"), QString(), QString(),
                               u"certificate"_s, tr("No certificate"), tr("Import the one that the identity provider signs with.")},
                              {2, 3, 5, 6}, this))
{
    CertificateQuery query;
    query.purpose = Certificate::Purpose::IdentityProvider;
    m_model->setQuery(query);
    addButtons(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &RelatedTable::filterChanged, this, [this](const QString &text) { m_model->setText(text); });
}

void ProviderCertificates::addButtons(ProviderActions &actions)
{
    const auto chosen
        = [this](const QList<qint64> &ids) { return ids.size() == 1 ? m_model->certificate(ids.first()) : std::optional<Certificate>(); };
    const QString selectOne = tr("Select a certificate first.");
    m_list->addButton(
        u"importCertificate"_s, tr("&Import…"), u"import", [](const QList<qint64> & /*ids*/) { return QString(); },
        [&actions](const QList<qint64> & /*ids*/) { actions.importCertificate(); });
    m_list->addButton(
        u"deleteCertificate"_s, tr("De&lete…"), u"trash",
        [this, chosen, selectOne](const QList<qint64> &ids) {
            const auto certificate = chosen(ids);
            return certificate ? m_certificates->reasonAgainstRemoving(*certificate) : selectOne;
        },
        [this, chosen](const QList<qint64> &ids) { m_certificates->remove(*chosen(ids)); });
    m_list->addButton(
        u"saveCertificate"_s, tr("Save to a &file…"), u"export",
        [chosen, selectOne](const QList<qint64> &ids) { return chosen(ids) ? QString() : selectOne; },
        [this, chosen](const QList<qint64> &ids) { m_certificates->save(*chosen(ids)); });
}

}  // namespace gatehouse
