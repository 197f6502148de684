// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/connectionview.h"

#include "core/saml/metadatasource.h"
#include "ui/shell/chip.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(CheckFinding::Verdict verdict)
{
    switch (verdict) {
    case CheckFinding::Verdict::Passed:
        return Tone::Success;
    case CheckFinding::Verdict::Remark:
        return Tone::Warning;
    case CheckFinding::Verdict::Failed:
        return Tone::Danger;
    case CheckFinding::Verdict::Skipped:
        break;
    }
    return Tone::Neutral;
}

/// All that can be asked; each part that can't be is told of.
Result<QList<CheckFinding>> checkAll(Workspace &workspace, const SamlDocuments &documents, const MetadataSource &source,
                                     const QByteArray &response, Progress &progress)
{
    const ConnectionCheck check(workspace, documents);
    const auto provider = ExternalProviderService(workspace).connected();
    auto findings = provider ? check.kept(progress) : Result<QList<CheckFinding>>(fail(provider));
    if (!findings) {
        return findings;
    }
    if (provider->metadataUrl.isEmpty()) {
        findings->append({CheckFinding::Verdict::Skipped, ConnectionView::tr("Published metadata"),
                          ConnectionView::tr("It is not known where. Enter the metadata URL in the sign-in settings.")});
    } else {
        const auto published = check.published(source.fetch(provider->metadataUrl, progress));
        if (!published) {
            return published;
        }
        findings->append(*published);
    }
    if (response.isEmpty()) {
        findings->append({CheckFinding::Verdict::Skipped, ConnectionView::tr("Response"),
                          ConnectionView::tr("Let one person sign in, and paste what the identity provider posts.")});
        return findings;
    }
    const auto answered = check.response(response);
    return answered ? Result<QList<CheckFinding>>(*findings + *answered) : answered;
}

}  // namespace

ConnectionView::ConnectionView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_response(new QPlainTextEdit(this))
    , m_check(makeButton(tr("&Check now"), ButtonKind::Primary, this))
    , m_area(makeScrollArea(new QWidget, this))
{
    auto *about = makeLabel(
        tr("Looks at the certificates that are trusted and at the metadata that the identity provider publishes; with a response "
           "also whether it is signed rightly, is meant for this instance, and whose sign-in it is."),
        LabelScale::Body, LabelInk::Muted, this);
    about->setWordWrap(true);
    auto *label = makeLabel(tr("&Response that the identity provider posts to our ACS URL, as SAMLResponse or as XML (optional)"),
                            LabelScale::Body, LabelInk::Text, this);
    label->setBuddy(m_response);
    label->setWordWrap(true);
    m_response->setObjectName(u"response"_s);
    m_response->setAccessibleName(tr("Response of the identity provider"));
    m_response->setTabChangesFocus(true);
    m_response->setMaximumHeight(24 * grid);
    m_check->setObjectName(u"checkConnection"_s);
    m_check->setIcon(icon(u"play", Tokens::onAccent));
    m_check->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_area->setObjectName(u"findings"_s);
    m_area->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(about);
    layout->addWidget(label);
    layout->addWidget(m_response);
    layout->addWidget(m_check);
    layout->addWidget(m_area, 1);
    connect(m_check, &QPushButton::clicked, this, &ConnectionView::check);
}

void ConnectionView::setResponse(const QString &text)
{
    m_response->setPlainText(text);
}

void ConnectionView::check()
{
    if (m_task) {
        return;
    }
    m_check->setEnabled(false);
    m_check->setToolTip(tr("It is being checked."));
    m_task = m_desk.read<QList<CheckFinding>>(
        this, tr("Checking the identity provider"),
        [&documents = m_desk.saml, &source = m_desk.metadata, response = m_response->toPlainText().trimmed().toUtf8()](
            Workspace &at, Progress &progress) { return checkAll(at, documents, source, response, progress); },
        [this](const Result<QList<CheckFinding>> &found) {
            m_task.clear();
            m_check->setEnabled(true);
            m_check->setToolTip({});
            showFindings(found);
        },
        Task::Shown::Yes);
}

void ConnectionView::showFindings(const Result<QList<CheckFinding>> &found)
{
    if (!found) {
        if (found.error().kind != Error::Kind::Cancelled) {
            m_desk.prompts.show(this, found.error());
        }
        return;
    }
    m_findings = *found;
    auto *page = new QWidget;
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(0, 2 * grid, 2 * grid, 0);
    layout->setHorizontalSpacing(3 * grid);
    layout->setVerticalSpacing(3 * grid);
    layout->setColumnStretch(2, 1);
    int row = 0;
    for (const CheckFinding &each : std::as_const(m_findings)) {
        auto *chip = new ChipLabel(labelOf(each.verdict), toneOf(each.verdict), page);
        auto *what = makeLabel(each.what, LabelScale::Body, LabelInk::Muted, page);
        auto *sentence = makeLabel(each.sentence, LabelScale::Body, LabelInk::Text, page);
        sentence->setWordWrap(true);
        layout->addWidget(chip, row, 0, Qt::AlignTop);
        layout->addWidget(what, row, 1, Qt::AlignTop);
        layout->addWidget(sentence, row, 2, Qt::AlignTop);
        ++row;
    }
    layout->setRowStretch(row, 1);
    delete m_area->takeWidget();
    putInto(m_area, page);
    announce(m_area, tr("%Ln thing(s) were checked.", nullptr, int(m_findings.size())));
}

}  // namespace gatehouse
