// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificatesview.h"

#include "models/certificates/certificatetablemodel.h"
#include "ui/certificates/certificateactions.h"
#include "ui/picking/relatedtable.h"

#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr Application::Id noApplication{-1};

}  // namespace

CertificatesView::CertificatesView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new CertificateActions(desk, this))
    , m_model(new CertificateTableModel(CertificateTableModel::About::Application, desk.workspace, desk.tasks, this))
    , m_list(new RelatedTable(u"applicationCertificates"_s, *m_model,
                              {tr("Certificates"), tr("Filter the certificates"), QString(), QString(), u"certificate"_s,
                               tr("No certificate"), tr("Without one nothing can be signed. Generate the first one.")},
                              {6}, this))
{
    CertificateQuery none;
    none.application = noApplication;
    m_model->setQuery(none);
    addButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &RelatedTable::filterChanged, this, [this](const QString &text) { m_model->setText(text); });
    connect(m_actions, &CertificateActions::pageRequested, this, &CertificatesView::pageRequested);
}

void CertificatesView::addButtons()
{
    const auto chosen
        = [this](const QList<qint64> &ids) { return ids.size() == 1 ? m_model->certificate(ids.first()) : std::optional<Certificate>(); };
    const auto one = [chosen](const QList<qint64> &ids, const auto &reasonOf) {
        const auto certificate = chosen(ids);
        return certificate ? reasonOf(*certificate) : tr("Select a certificate first.");
    };
    m_list->addButton(
        u"generateCertificate"_s, tr("&Generate…"), u"add",
        [this](const QList<qint64> & /*ids*/) {
            return m_model->rowCount() >= mostCertificatesOfApplication
                       ? tr("An application has at most two certificates. Delete the inactive one first.")
                       : QString();
        },
        [this](const QList<qint64> & /*ids*/) { m_actions->generate(m_application); });
    m_list->addButton(
        u"activateCertificate"_s, tr("Set as acti&ve…"), u"check",
        [one](const QList<qint64> &ids) { return one(ids, &CertificateActions::reasonAgainstActivating); },
        [this, chosen](const QList<qint64> &ids) { m_actions->activate(*chosen(ids)); });
    m_list->addButton(
        u"deleteCertificate"_s, tr("De&lete…"), u"trash",
        [this, one](const QList<qint64> &ids) {
            return one(ids, [this](const Certificate &each) { return m_actions->reasonAgainstRemoving(each); });
        },
        [this, chosen](const QList<qint64> &ids) { m_actions->remove(*chosen(ids)); });
    m_list->addButton(
        u"saveCertificate"_s, tr("Save to a &file…"), u"export",
        [one](const QList<qint64> &ids) { return one(ids, [](const Certificate &) { return QString(); }); },
        [this, chosen](const QList<qint64> &ids) { m_actions->save(*chosen(ids)); });
}

void CertificatesView::setApplication(const Application &application)
{
    m_application = application;
    CertificateQuery query = m_model->query();
    query.application = application.id;
    m_model->setQuery(query);
    m_list->setRefusal(application.isFederated() ? QString() : tr("An integrated application signs nothing with certificates of its own."));
    m_list->updateButtons();
}

}  // namespace gatehouse
