// SPDX-License-Identifier: Apache-2.0
#include "ui/saml/inspectionview.h"

#include "core/applications/applicationstore.h"
#include "core/applications/requestchecks.h"
#include "core/base/clock.h"
#include "core/certificates/certificateservice.h"
#include "core/saml/samldocuments.h"
#include "ui/applications/applicationpicking.h"
#include "ui/picking/recordchooser.h"
#include "ui/saml/xmlview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What is not a request is signed by us.
SamlChecks checksFor(Workspace &at, const Application &application)
{
    SamlChecks checks;
    checks.at = at.clock().now();
    if (!application.id.isValid()) {
        return checks;
    }
    checks.audience = application.audience;
    checks.recipient = application.acsUrl;
    const auto certificates = CertificateService(at).certificatesOf(application.id);
    for (const Certificate &certificate : certificates.value_or(QList<Certificate>())) {
        checks.certificates.append(certificate.pem.toLatin1());
        // Only an application that was given such a certificate is signed for with SHA-1, or with a short key.
        checks.allowSha1 = checks.allowSha1 || certificate.algorithm == SignatureAlgorithm::Sha1;
        checks.allowShortKeys = checks.allowShortKeys || certificate.bits < 2048;
    }
    return checks;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

}  // namespace

InspectionView::InspectionView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_application(
          new RecordChooser(u"inspectedApplication"_s, tr("Application"), tr("Compare with nothing"), applicationsToPick(desk), this))
    , m_input(new QPlainTextEdit(this))
    , m_verdict(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FactsView(2))
    , m_xml(new XmlView(this))
    , m_nothing(new EmptyState(this))
{
    setObjectName(u"inspectionView"_s);
    arrange();
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &InspectionView::inspect);
    connect(m_input, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_application, &RecordChooser::chosenChanged, this, &InspectionView::inspect);
    show({});
}

void InspectionView::arrange()
{
    m_input->setObjectName(u"samlMessage"_s);
    m_input->setAccessibleName(tr("SAML message"));
    m_input->setPlaceholderText(
        tr("Paste a SAML response or request here: XML, Base64, the address of a redirect, or the body of a form."));
    m_input->setFont(monospaceFont());
    m_input->setTabChangesFocus(true);
    m_verdict->setObjectName(u"samlVerdict"_s);
    m_tabs->setDocumentMode(true);
    m_facts->setContentsMargins(0, 2 * grid, 2 * grid, 0);
    m_tabs->addTab(makeScrollArea(m_facts, m_tabs), tr("What it says"));
    m_tabs->addTab(m_xml, tr("Decoded"));
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("Application"), LabelScale::Body, LabelInk::Muted, left));
    head->addWidget(m_application);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_input, 1);
    auto *right = new QWidget(this);
    auto *answers = new QVBoxLayout(right);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(2 * grid);
    answers->addWidget(m_verdict);
    answers->addWidget(m_nothing, 1);
    answers->addWidget(m_tabs, 1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setSizes({600, 800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3 * grid, 0, 0);
    layout->addWidget(parts);
    setFocusProxy(m_input);
}

void InspectionView::setMessage(const QString &message)
{
    m_input->setPlainText(message);
}

void InspectionView::choose(Application::Id application)
{
    m_application->choose(application.value);
}

void InspectionView::inspect()
{
    m_pause.stop();
    const int asked = ++m_asked;
    const QByteArray message = m_input->toPlainText().trimmed().toUtf8();
    if (message.isEmpty()) {
        m_answered = asked;
        show({});
        return;
    }
    m_desk.read<SamlInspection>(
        this, tr("Inspecting a SAML message"),
        [message, id = Application::Id{m_application->chosen()}, &documents = m_desk.saml](Workspace &at,
                                                                                           Progress &) -> Result<SamlInspection> {
            const auto chosen = id.isValid() ? ApplicationStore(at.database()).byId(id) : Result<std::optional<Application>>(std::nullopt);
            const Application application = chosen ? chosen->value_or(Application()) : Application();
            SamlInspection first = inspectRequest(documents, message, application, at.clock().now());
            return first.kind == SamlInspection::Kind::Request ? first : documents.inspect(message, checksFor(at, application));
        },
        [this, asked](const Result<SamlInspection> &inspection) {
            if (asked == m_asked) {
                m_answered = asked;
                show(inspection.value_or(SamlInspection()));
            }
        });
}

void InspectionView::show(const SamlInspection &inspection)
{
    m_inspection = inspection;
    const bool isEmpty = m_input->toPlainText().trimmed().isEmpty();
    m_nothing->setVisible(isEmpty);
    m_tabs->setVisible(!isEmpty);
    m_nothing->setContent(u"search"_s, tr("Nothing to inspect yet"),
                          tr("What is pasted is decoded, its signature is verified, and each reason against it is told."));
    m_xml->setXml(inspection.xml);
    if (isEmpty) {
        m_verdict->clear();
        return;
    }
    showVerdict();
    showFacts();
}

void InspectionView::showVerdict()
{
    using Kind = SamlInspection::Kind;
    if (!m_inspection.isValid()) {
        QStringList reasons;
        for (const SamlReason &reason : std::as_const(m_inspection.reasons)) {
            reasons.append(reason.text);
        }
        m_verdict->showMessage(Tone::Danger, reasons.join(u'\n'), MessageBar::Close::Hidden);
        return;
    }
    const bool isRequest = m_inspection.kind == Kind::Request;
    const bool isVerified = !m_inspection.signatures.isEmpty();
    const QString verdict = !isRequest              ? tr("Valid: the signature is ours, and it holds now for this application.")
                            : isVerified            ? tr("A request that the service provider signed.")
                            : m_inspection.isSigned ? tr("A request with a signature that may be anybody's.")
                                                    : tr("A request without a signature. It need not have one.");
    m_verdict->showMessage(isRequest && !isVerified ? Tone::Info : Tone::Success, (QStringList{verdict} + m_inspection.remarks).join(u'\n'),
                           MessageBar::Close::Hidden);
}

void InspectionView::showFacts()
{
    m_facts->clear();
    if (m_inspection.statements) {
        addStatements(*m_inspection.statements);
    }
    if (m_inspection.request) {
        addRequest(*m_inspection.request);
    }
    if (!m_inspection.relayState.isEmpty()) {
        m_facts->addSection(tr("Beside it"));
        m_facts->addWide(tr("Relay state"), m_inspection.relayState);
    }
    m_facts->addSection(tr("Signatures"));
    for (const VerifiedSignature &signature : std::as_const(m_inspection.signatures)) {
        m_facts->addFact(tr("Covers"), signature.element);
        m_facts->addFact(tr("Algorithm"), signature.algorithm);
        m_facts->addWide(tr("Signed by"), signature.signer.subject);
        m_facts->addWide(tr("Fingerprint of the certificate"), signature.signer.fingerprint);
    }
    if (m_inspection.signatures.isEmpty()) {
        m_facts->addWide(QString(), tr("None that was verified. Nothing in it can be relied on."));
    }
}

void InspectionView::addStatements(const SamlStatements &statements)
{
    m_facts->addSection(tr("Who signs in"));
    m_facts->addFact(tr("Subject"), statements.nameId.value);
    m_facts->addFact(tr("Format"), statements.nameId.format.section(u':', -1));
    m_facts->addSection(tr("Attributes"));
    for (const SamlAttribute &attribute : statements.attributes) {
        m_facts->addWide(attribute.name, attribute.values.join(u", "_s));
    }
    if (statements.attributes.isEmpty()) {
        m_facts->addWide(QString(), tr("None"));
    }
    m_facts->addSection(tr("Conditions"));
    m_facts->addFact(tr("Not before"), timeText(statements.notBefore));
    m_facts->addFact(tr("Not on or after"), timeText(statements.notOnOrAfter));
    m_facts->addWide(tr("Audience"), statements.audiences.join(u", "_s));
    m_facts->addWide(tr("Recipient"), statements.recipient);
    m_facts->addWide(tr("Issuer"), statements.issuer);
    m_facts->addFact(tr("Issued"), timeText(statements.issuedAt));
    m_facts->addFact(tr("Session ends"), timeText(statements.sessionEndsAt));
    m_facts->addWide(tr("In response to"), statements.inResponseTo);
}

void InspectionView::addRequest(const SamlRequest &request)
{
    m_facts->addSection(tr("What the service provider asks"));
    m_facts->addWide(tr("Issuer"), request.issuer);
    m_facts->addWide(tr("Destination"), request.destination);
    m_facts->addWide(tr("Where the answer goes"), request.consumerUrl);
    m_facts->addFact(tr("ID"), request.id);
    m_facts->addFact(tr("Issued"), timeText(request.issuedAt));
    m_facts->addFact(tr("Format of the Subject"), request.nameIdFormat.section(u':', -1));
    m_facts->addFact(tr("Signing in again"), request.forcesAuthentication ? tr("demanded") : tr("not demanded"));
    m_facts->addFact(tr("Without a form"), request.isPassive ? tr("demanded") : tr("not demanded"));
}

}  // namespace gatehouse
