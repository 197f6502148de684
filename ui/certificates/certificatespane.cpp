// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificatespane.h"

#include "core/applications/applicationservice.h"
#include "core/base/clock.h"
#include "core/certificates/certificateservice.h"
#include "models/certificates/certificatetablemodel.h"
#include "ui/certificates/certificateactions.h"
#include "ui/certificates/expirytimeline.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// How all of it stands at one moment.
struct ExpiryReading {
    ExpiryCounts counts;
    QList<ExpiringThing> things;
};

}  // namespace

CertificatesPane::CertificatesPane(const Desk &desk, QWidget *parent)
    : CertificatesPane(desk, new CertificateTableModel(CertificateTableModel::About::Everything, desk.workspace, desk.tasks), parent)
{
}

CertificatesPane::CertificatesPane(const Desk &desk, CertificateTableModel *model, QWidget *parent)
    : Pane(u"certificates"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_actions(new CertificateActions(desk, this))
    , m_timeline(new ExpiryTimeline)
{
    model->setParent(this);
    header().setTitle(tr("Certificates"));
    table().setAccessibleName(tr("Certificates"));
    table().setHiddenAtFirst({3, 5, 7});
    table().sortByColumn(1, Qt::AscendingOrder);
    addFilters();
    addActions();
    auto *below = new QWidget;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("When they expire"), LabelScale::Section, LabelInk::Text, below));
    layout->addWidget(m_timeline);
    layout->addStretch(1);
    setDetails(below);
    connect(m_timeline, &ExpiryTimeline::chosen, this, [this](qint64 record) { select(record); });
    connect(this, &Pane::currentChanged, m_timeline, &ExpiryTimeline::setCurrent);
    connect(m_actions, &CertificateActions::pageRequested, this, &CertificatesPane::pageRequested);
    connect(&m_model, &IdListModel::loaded, this, &CertificatesPane::takeRows);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::Certificates | Room::Applications)) {
            read();
        }
    });
    takeRows();
    read();
}

void CertificatesPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by application, serial number or fingerprint"));
    QList<Choice> states;
    for (const ExpiryState state : {ExpiryState::Expired, ExpiryState::Soon, ExpiryState::Later}) {
        states.append({nameOf(state), labelOf(state)});
    }
    filterBar().addChoice(u"expiry"_s, tr("Expiry"), tr("Whenever it expires"), states);
    connect(&filterBar(), &FilterBar::textChanged, this, [this](const QString &text) { m_model.setText(text); });
    connect(&filterBar(), &FilterBar::choiceChanged, this, [this](const QString & /*name*/, const QVariant &value) {
        CertificateQuery query = m_model.query();
        query.expiry.reset();
        query.now = m_desk.workspace.clock().now();
        for (const ExpiryState state : {ExpiryState::Expired, ExpiryState::Soon, ExpiryState::Later}) {
            if (nameOf(state) == value.toString()) {
                query.expiry = state;
            }
        }
        m_model.setQuery(query);
    });
}

void CertificatesPane::addActions()
{
    QAction *open = addAction(u"openApplication"_s, tr("&Open application"), u"application", Needs::OneRow, {}, [this] {
        if (const auto certificate = chosen()) {
            Q_EMIT applicationOpened(certificate->application.value);
        }
    });
    QAction *generate = addAction(u"generateNext"_s, tr("&Generate the next one…"), u"add", Needs::OneRow, {}, [this] {
        const auto certificate = chosen();
        const auto owner = certificate ? ApplicationService(m_desk.workspace).application(certificate->application)
                                       : Result<Application>(fail(Error::Kind::NotFound, {}));
        if (owner) {
            m_actions->generate(*owner);
        }
    });
    const auto ofApplication = [this] {
        const auto certificate = chosen();
        return certificate && certificate->purpose == Certificate::Purpose::Application ? QString() : tr("It belongs to no application.");
    };
    setGuard(open, ofApplication);
    setGuard(generate, ofApplication);
    setOpenAction(open);
    QAction *activate = addAction(u"activateCertificate"_s, tr("Set as acti&ve…"), u"check", Needs::OneRow, {},
                                  [this] { m_actions->activate(chosen().value_or(Certificate())); });
    QAction *remove = addAction(u"deleteCertificate"_s, tr("De&lete…"), u"trash", Needs::OneRow, Qt::Key_Delete,
                                [this] { m_actions->remove(chosen().value_or(Certificate())); });
    setGuard(activate, [this] { return CertificateActions::reasonAgainstActivating(chosen().value_or(Certificate())); });
    setGuard(remove, [this] { return m_actions->reasonAgainstRemoving(chosen().value_or(Certificate())); });
    addAction(u"saveCertificate"_s, tr("Save to a &file…"), u"export", Needs::OneRow, {},
              [this] { m_actions->save(chosen().value_or(Certificate())); });
}

std::optional<Certificate> CertificatesPane::chosen() const
{
    return m_model.certificate(currentId());
}

void CertificatesPane::read()
{
    m_desk.read<ExpiryReading>(
        this, {},
        [](Workspace &at, Progress &) -> Result<ExpiryReading> {
            const CertificateService service(at);
            const auto counts = service.counts();
            const auto things = service.expiries();
            if (!counts || !things) {
                return counts ? fail(things) : fail(counts);
            }
            return ExpiryReading{*counts, *things};
        },
        [this](const Result<ExpiryReading> &reading) {
            if (reading) {
                showCounts(reading->counts);
                m_timeline->setThings(reading->things, m_desk.workspace.clock().now());
            }
        });
}

void CertificatesPane::showCounts(const ExpiryCounts &counts)
{
    QStringList parts{tr("%Ln certificate(s)", nullptr, int(counts.expired + counts.soon + counts.later))};
    if (counts.expired > 0) {
        parts.append(tr("%Ln expired", nullptr, int(counts.expired)));
    }
    if (counts.soon > 0) {
        parts.append(tr("%Ln to expire within 90 days", nullptr, int(counts.soon)));
    }
    header().setSubtitle(parts.join(u" · "_s));
}

void CertificatesPane::takeRows()
{
    EmptyState &empty = table().emptyState();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"certificate"_s, tr("Reading the certificates …"), QString());
    } else if (filterBar().isFiltering()) {
        empty.setContent(u"search"_s, tr("No certificate matches"), tr("Change the filter, or clear it to see every certificate again."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    } else {
        empty.setContent(u"certificate"_s, tr("No certificates yet"),
                         tr("A certificate is made with each application: what the application is sent is signed with it."));
        empty.addAction(tr("Go to the applications"), [this] { Q_EMIT pageRequested(u"applications"_s); });
    }
    updateActions();
}

}  // namespace gatehouse
