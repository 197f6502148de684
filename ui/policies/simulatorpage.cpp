// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/simulatorpage.h"

#include "core/policies/casetext.h"
#include "core/storage/savefile.h"
#include "models/policies/casemodel.h"
#include "ui/policies/decisionview.h"
#include "ui/policies/paragraphdelegate.h"
#include "ui/policies/policybeginning.h"
#include "ui/policies/policyeditor.h"
#include "ui/policies/policyfiles.h"
#include "ui/policies/requestform.h"
#include "ui/policies/setpolicies.h"
#include "ui/policies/workspacepolicies.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
const auto settingsKey = "policySimulator/case";

}  // namespace

SimulatorPage::SimulatorPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_policies(new CaseModel(this))
    , m_header(new PageHeader(this))
    , m_list(new QListView(this))
    , m_add(new QMenu(this))
    , m_files(new QMenu(tr("From a file"), m_add))
    , m_request(new RequestForm(desk.knowledge, this))
    , m_middle(new QStackedWidget(this))
    , m_editor(new PolicyEditor(desk.knowledge, this))
    , m_decision(new DecisionView(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_editor->setExplanationShown(false);
    followWorkspace(*m_editor, desk);
    addHeadActions();
    arrange();
    connect(&m_pause, &QTimer::timeout, this, &SimulatorPage::decide);
    connect(m_request, &RequestForm::changed, this, &SimulatorPage::decideSoon);
    connect(m_editor, &PolicyEditor::changed, this, [this] {
        if (!m_showing && currentRow() >= 0) {
            m_policies->setText(currentRow(), m_editor->text());
            decideSoon();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SimulatorPage::showCurrent);
    connect(m_add, &QMenu::aboutToShow, this, &SimulatorPage::fillAddMenu);
    connect(m_decision, &DecisionView::opened, this, &SimulatorPage::goTo);
    const auto last = readCaseText(QSettings().value(QLatin1StringView(settingsKey)).toByteArray());
    setCase(last ? *last : CaseText());
}

SimulatorPage::~SimulatorPage()
{
    keep();
}

void SimulatorPage::keep() const
{
    const CaseText text = caseText();
    QSettings settings;
    if (text == CaseText()) {
        settings.remove(QLatin1StringView(settingsKey));
    } else {
        settings.setValue(QLatin1StringView(settingsKey), toBytes(text));
    }
}

QAction *SimulatorPage::addAction(const QString &name, const QString &text, QStringView iconName, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    return action;
}

void SimulatorPage::addHeadActions()
{
    m_header->setTitle(tr("Policy simulator"));
    m_header->setSubtitle(tr("What the policies of a request decide, and why"));
    m_header->addAction(addAction(u"newCase"_s, tr("&New case"), u"add",
                                  [this] { leaveCase(tr("Begin a new case?"), tr("Begin a new case"), [this] { setCase({}); }); }),
                        PageHeader::Rank::Secondary);
    m_header->addAction(addAction(u"saveCase"_s, tr("&Save case…"), u"export", [this] { saveCase(); }), PageHeader::Rank::Secondary);
    m_header->addAction(addAction(u"openCase"_s, tr("&Open case…"), u"folder", [this] { openCase(); }), PageHeader::Rank::Secondary);
    m_remove = addAction(u"removePolicy"_s, tr("Remove the policy"), u"trash", [this] { removePolicy(); });
}

void SimulatorPage::arrange()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    column->addWidget(makePolicies(), 2);
    column->addWidget(m_request, 3);
    auto *empty = new EmptyState(m_middle);
    empty->setContent(u"policy"_s, tr("No policies yet"),
                      tr("Add the policies that have a say, fill in the request, and see what the service would answer and why."));
    empty->addAction(tr("Add an identity policy"), [this] { addPolicy(PolicyLayer::Identity, 0); });
    m_middle->addWidget(m_editor);
    m_middle->addWidget(empty);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(left);
    parts->addWidget(m_middle);
    parts->addWidget(m_decision);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 2);
    left->setMinimumWidth(64 * grid);
    m_decision->setMinimumWidth(56 * grid);
    parts->setSizes({92 * grid, 160 * grid, 78 * grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_header);
    layout->addWidget(parts, 1);
}

QWidget *SimulatorPage::makePolicies()
{
    m_list->setObjectName(u"casePolicies"_s);
    m_list->setAccessibleName(tr("Policies of the case"));
    m_list->setModel(m_policies);
    m_list->setItemDelegate(new ParagraphDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("boxed", true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_remove);
    auto *part = new QWidget(this);
    auto *add = new QToolButton(part);
    add->setObjectName(u"addPolicy"_s);
    add->setText(tr("A&dd"));
    add->setAccessibleName(tr("Add a policy"));
    add->setIcon(icon(u"add"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setMenu(m_add);
    auto *remove = new QToolButton(part);
    remove->setDefaultAction(m_remove);
    remove->setAccessibleName(m_remove->text());
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Policies"), LabelScale::Heading, LabelInk::Text, part), 1);
    head->addWidget(add);
    head->addWidget(remove);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setTabOrder(add, remove);
    setTabOrder(remove, m_list);
    return part;
}

void SimulatorPage::fillAddMenu()
{
    m_add->clear();
    m_files->clear();
    fillLayers(*m_add, {}, [this](PolicyLayer layer, int level) { addPolicy(layer, level); });
    fillLayers(*m_files, u"file"_s, [this](PolicyLayer layer, int level) { addFromFile(layer, level); });
    m_add->addSeparator();
    m_add->addMenu(m_files);
    m_add->addAction(tr("Policies of permission sets…"), this, &SimulatorPage::addFromSets)->setObjectName(u"policiesOfSets"_s);
}

void SimulatorPage::fillLayers(QMenu &menu, const QString &prefix, const std::function<void(PolicyLayer, int)> &run)
{
    const auto add = [&](PolicyLayer layer, const QString &text, int level) {
        QAction *action = menu.addAction(text, this, [run, layer, level] { run(layer, level); });
        action->setObjectName(prefix + nameOf(layer) + (level > 0 ? QString::number(level) : QString()));
        action->setEnabled(layer == PolicyLayer::Identity || layer == PolicyLayer::ServiceControl || !m_policies->has(layer));
    };
    for (const PolicyLayer layer : {PolicyLayer::Identity, PolicyLayer::Boundary, PolicyLayer::Session, PolicyLayer::Resource}) {
        add(layer, layerText(layer), 0);
    }
    menu.addSeparator();
    const int levels = m_policies->levels();
    for (int level = 0; level < levels; ++level) {
        add(PolicyLayer::ServiceControl, tr("Service control policy on level %1").arg(level + 1), level);
    }
    add(PolicyLayer::ServiceControl, tr("Service control policy on a new level"), levels);
}

int SimulatorPage::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SimulatorPage::addPolicy(PolicyLayer layer, int level)
{
    select(m_policies->add(layer, beginningOf(layer), level));
    m_editor->setFocus(Qt::OtherFocusReason);
}

void SimulatorPage::addFromFile(PolicyLayer layer, int level)
{
    const FileQuestion question{FileQuestion::Purpose::Open, tr("Add a policy"), {tr("Policies (*.json)"), tr("All files (*)")}};
    m_desk.prompts.chooseFile(this, question, [this, layer, level](const QString &path) {
        const auto text = readPolicyFile(path);
        if (!text) {
            m_desk.prompts.show(this, text.error());
            return;
        }
        select(m_policies->add(layer, *text, level));
    });
}

void SimulatorPage::addFromSets()
{
    askForSetPolicies(m_desk, this, [this](const SetPolicies &policies) {
        int row = currentRow();
        for (const QString &text : policies.identity) {
            row = m_policies->add(PolicyLayer::Identity, text);
        }
        if (!policies.boundary.isEmpty() && !m_policies->has(PolicyLayer::Boundary)) {
            row = m_policies->add(PolicyLayer::Boundary, policies.boundary);
        }
        select(row);
        if (!policies.unread.isEmpty()) {
            m_desk.prompts.notify(this, Tone::Warning,
                                  tr("The documents of these policies are not known here: %1.").arg(policies.unread.join(u", "_s)));
        }
    });
}

void SimulatorPage::removePolicy()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const auto remove = [this, row] {
        m_policies->remove(row);
        select(qMin(row, m_policies->rowCount() - 1));
    };
    if (m_policies->text(row) == beginningOf(m_policies->layer(row)) || m_policies->text(row).isEmpty()) {
        remove();
    } else {
        const QString title = m_policies->title(row);
        m_desk.prompts.confirm(this, {tr("Remove the policy?"), tr("%1 is taken out of the case.").arg(title), tr("Remove the policy")},
                               remove);
    }
}

/// Shows the policy of a row after the rows have changed.
void SimulatorPage::select(int row)
{
    m_list->setCurrentIndex(m_policies->index(row));
    showCurrent();
    decideSoon();
}

void SimulatorPage::showCurrent()
{
    const int row = currentRow();
    m_remove->setEnabled(row >= 0);
    m_middle->setCurrentIndex(row >= 0 ? 0 : 1);
    if (row >= 0) {
        const QScopedValueRollback showing(m_showing, true);
        m_editor->setKind(kindOf(m_policies->layer(row), m_request->request().action));
        m_editor->setText(m_policies->text(row));
    }
}

void SimulatorPage::goTo(int row, const Place &place)
{
    m_list->setCurrentIndex(m_policies->index(row));
    m_editor->goTo(place);
}

void SimulatorPage::setCase(const CaseText &text)
{
    m_policies->setPolicies(text);
    m_request->setRequest(text.request);
    select(0);
    decide();
}

CaseText SimulatorPage::caseText() const
{
    CaseText text = m_policies->policies();
    text.request = m_request->request();
    return text;
}

void SimulatorPage::decideSoon()
{
    m_pause.start();
}

void SimulatorPage::decide()
{
    m_pause.stop();
    m_request->setMentionedKeys(m_policies->mentionedKeys());
    const RequestText asked = m_request->request();
    const auto policies = m_policies->policySet();
    if (!policies) {
        const QModelIndex wrong = m_policies->index(m_policies->firstWrong());
        m_decision->showReason(tr("%1 can't be read. %2").arg(wrong.data().toString(), wrong.data(DetailRole).toString()));
    } else if (asked.principal.isEmpty() || asked.action.isEmpty() || asked.resource.isEmpty()) {
        m_decision->showReason(tr("Fill in who asks, the action and the resource."));
    } else if (asked.action.indexOf(u':') < 1 || asked.action.endsWith(u':')) {
        m_decision->showReason(tr("“%1” is no action. Write it as in s3:GetObject.").arg(asked.action));
    } else {
        const AccessRequest request = asked.toRequest();
        m_decision->showTrace(explain(*policies, request), request, *m_policies);
    }
}

/// Asks first where something would be lost.
void SimulatorPage::leaveCase(const QString &title, const QString &action, const std::function<void()> &leave)
{
    const CaseText now = caseText();
    if (now == m_saved || now == CaseText()) {
        leave();
        return;
    }
    m_desk.prompts.confirm(
        this, {title, tr("The policies and the request of this one were not saved."), action, {}, {}, Question::Weight::Danger}, leave);
}

void SimulatorPage::openCase()
{
    const FileQuestion question{FileQuestion::Purpose::Open, tr("Open a case"), {tr("Cases (*.json)"), tr("All files (*)")}};
    m_desk.prompts.chooseFile(this, question, [this](const QString &path) {
        const auto text = readCaseFile(path);
        if (!text) {
            m_desk.prompts.show(this, text.error());
            return;
        }
        leaveCase(tr("Open another case?"), tr("Open the case"), [this, text] {
            setCase(*text);
            m_saved = caseText();
        });
    });
}

void SimulatorPage::saveCase()
{
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Save the case"), {tr("Cases (*.json)")}, u"case.json"_s};
    m_desk.prompts.chooseFile(this, question, [this](const QString &path) {
        const QByteArray bytes = toBytes(caseText());
        const Status saved = saveFile(path, [&bytes](QIODevice &file) -> Status {
            if (file.write(bytes) != bytes.size()) {
                return fail(Error::Kind::Storage, file.errorString());
            }
            return {};
        });
        if (!saved) {
            m_desk.prompts.show(this, saved.error());
            return;
        }
        m_saved = caseText();
        if (m_policies->firstWrong() >= 0) {
            m_desk.prompts.notify(this, Tone::Warning, tr("The case was saved. It can be decided once its policies can be read."));
        } else {
            m_desk.prompts.notify(this, Tone::Success, tr("The case was saved to %1.").arg(QDir::toNativeSeparators(path)));
        }
    });
}

}  // namespace gatehouse
