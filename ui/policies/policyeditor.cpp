// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policyeditor.h"

#include "core/policies/jsonreader.h"
#include "core/policies/policyprinter.h"
#include "models/policies/findingsmodel.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/findbar.h"
#include "ui/policies/paragraphdelegate.h"
#include "ui/policies/policycolours.h"
#include "ui/policies/policycompleter.h"
#include "ui/policies/templatemenu.h"
#include "ui/shell/chip.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QListView *makeParagraphs(const QString &name, const QString &title, QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setModel(model);
    list->setItemDelegate(new ParagraphDelegate(list));
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setProperty("boxed", true);
    return list;
}

}  // namespace

PolicyEditor::PolicyEditor(const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_edit(new CodeEdit(this))
    , m_colours(new PolicyColours(m_edit->document()))
    , m_completer(new PolicyCompleter(*m_edit, knowledge))
    , m_checker(new PolicyChecker(knowledge, this))
    , m_findings(new FindingsModel(this))
    , m_statements(new StatementsModel(this))
    , m_templates(new TemplateMenu(this))
    , m_bar(new QToolBar(this))
    , m_message(new MessageBar(this))
    , m_find(new FindBar(*m_edit, this))
    , m_list(makeParagraphs(u"findings"_s, tr("Findings"), m_findings, this))
    , m_explanation(makeParagraphs(u"explanation"_s, tr("The policy in words"), m_statements, this))
    , m_size(makeLabel(QString(), LabelScale::Small, LabelInk::Muted, this))
    , m_position(makeLabel(QString(), LabelScale::Small, LabelInk::Muted, this))
    , m_counts(new ChipLabel(QString(), Tone::Neutral, this))
{
    m_edit->setObjectName(u"policyText"_s);
    m_edit->setAccessibleName(tr("Policy"));
    setFocusProxy(m_edit);
    addActions();
    arrange();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_message->clear();
        check();
        Q_EMIT changed();
    });
    connect(m_edit, &CodeEdit::refused, this, [this](qsizetype length) {
        const QLocale locale;
        m_message->showMessage(Tone::Danger, tr("The text was not taken: it has %1 characters, and no policy has more than %2.")
                                                 .arg(locale.toString(length), locale.toString(CodeEdit::longest)));
    });
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = m_edit->textCursor();
        m_position->setText(tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
    });
    connect(m_checker, &PolicyChecker::answered, this, &PolicyEditor::take);
    for (QListView *list : {m_list, m_explanation}) {
        connect(list, &QListView::activated, this, [this, list](const QModelIndex &index) {
            list == m_list ? goToFinding(index.row()) : goTo(m_statements->statements().at(index.row()).place);
        });
        connect(list, &QListView::clicked, this, [this, list](const QModelIndex &index) {
            list == m_list ? goToFinding(index.row()) : goTo(m_statements->statements().at(index.row()).place);
        });
    }
    check();
}

QAction *PolicyEditor::addAction(const QString &name, const QString &text, QStringView iconName, const QList<QKeySequence> &keys,
                                 std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty()) {
        const QString plain = QString(text).remove(u'&');
        action->setToolTip(tr("%1 (%2)").arg(plain, keys.first().toString(QKeySequence::NativeText)));
    }
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    return action;
}

void PolicyEditor::addActions()
{
    m_bar->setObjectName(u"policyActions"_s);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({16, 16});
    m_bar->layout()->setContentsMargins(0, 0, 0, 0);
    addTemplates();
    m_bar->addAction(
        addAction(u"formatPolicy"_s, tr("F&ormat"), u"format", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { format(); }));
    m_bar->addAction(addAction(u"findInPolicy"_s, tr("&Find"), u"search", {QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_H)},
                               [this] { m_find->open(); }));
    m_explain = addAction(u"explainPolicy"_s, tr("In &words"), u"eye", {}, [this] { m_explanation->setVisible(m_explain->isChecked()); });
    m_explain->setCheckable(true);
    m_explain->setChecked(true);
    m_bar->addAction(m_explain);
    addAction(u"completePolicy"_s, tr("Complete"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Space)}, [this] { m_completer->open(); });
    addAction(u"nextFinding"_s, tr("Next finding"), {}, {QKeySequence(Qt::Key_F8)}, [this] { goToNextFinding(1); });
    addAction(u"previousFinding"_s, tr("Previous finding"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [this] { goToNextFinding(-1); });
}

void PolicyEditor::addTemplates()
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(u"templates"_s);
    button->setText(tr("&Examples"));
    button->setIcon(icon(u"policy"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Begin with one of the examples"));
    button->setAccessibleName(tr("Examples"));
    button->setMenu(m_templates);
    m_bar->addWidget(button);
    connect(m_templates, &TemplateMenu::chosen, this, [this](const QString &text) {
        m_edit->replaceContent(text);
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

void PolicyEditor::arrange()
{
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->setChildrenCollapsible(false);
    upper->setProperty("gap", true);  // its parts have frames of their own
    auto *text = new QWidget(upper);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_edit, 1);
    column->addWidget(m_find);
    upper->addWidget(text);
    upper->addWidget(m_explanation);
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 2);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->setProperty("gap", true);
    halves->addWidget(upper);
    halves->addWidget(m_list);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 1);
    m_list->hide();
    m_list->setMinimumHeight(20 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(halves, 1);
    layout->addWidget(makeStatusLine());
    setTabOrder(m_edit, m_list);
    setTabOrder(m_list, m_explanation);
}

QWidget *PolicyEditor::makeStatusLine()
{
    m_size->setObjectName(u"policySize"_s);
    m_position->setObjectName(u"cursorPosition"_s);
    m_counts->setObjectName(u"findingCounts"_s);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * grid);
    row->addWidget(m_counts);
    m_size->setWordWrap(true);  // the line must not keep the editor from being narrow
    row->addWidget(m_size, 1);
    row->addWidget(m_position);
    return line;
}

bool PolicyEditor::setText(const QString &text)
{
    return m_edit->setContent(text);
}

QString PolicyEditor::text() const
{
    return m_edit->content();
}

void PolicyEditor::setKind(PolicyKind kind)
{
    m_options.kind = kind;
    m_completer->setKind(kind);
    m_templates->setKind(kind);
    check();
}

void PolicyEditor::setQuotaProfile(QuotaProfile profile)
{
    m_options.profile = profile;
    check();
}

void PolicyEditor::setTagKeys(const std::optional<QStringList> &keys)
{
    m_options.principalTagKeys = keys;
    m_completer->setTagKeys(keys.value_or(QStringList()));
    check();
}

void PolicyEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    for (const QString &name : {u"formatPolicy"_s, u"completePolicy"_s}) {
        findChild<QAction *>(name)->setEnabled(!readOnly);
    }
    findChild<QToolButton *>(u"templates"_s)->setEnabled(!readOnly);
}

void PolicyEditor::setExplanationShown(bool shown)
{
    m_explain->setChecked(shown);
    m_explanation->setVisible(shown);
}

const Findings &PolicyEditor::findings() const
{
    return m_findings->findings();
}

bool PolicyEditor::isChecked() const
{
    return !m_checker->isBusy();
}

void PolicyEditor::check()
{
    m_checker->ask({text(), m_options});
}

void PolicyEditor::take(const PolicyChecker::Answer &answer)
{
    m_findings->setFindings(answer.findings);
    m_statements->setStatements(answer.statements);
    m_list->setVisible(!answer.findings.isEmpty());
    showMarks(answer.findings);
    showSize(answer.size, answer.most);
    showCounts(answer.findings);
    Q_EMIT checked(answer.findings);
}

void PolicyEditor::showMarks(const Findings &findings)
{
    QList<CodeEdit::Mark> marks;
    // Each of them is looked at whenever a line is drawn.
    for (const Finding &finding : findings.first(qMin<qsizetype>(findings.size(), FindingsModel::most))) {
        marks.append({finding.place.offset, finding.place.length, toneOf(finding.severity), finding.message});
    }
    m_edit->setMarks(marks);
}

void PolicyEditor::showSize(const PolicySize &size, const PolicySize &most)
{
    const QLocale locale;
    const auto part = [&locale](qint64 used, qint64 limit) {
        return limit > 0 ? tr("%1 of %2").arg(locale.toString(used), locale.toString(limit)) : locale.toString(used);
    };
    m_size->setText(
        tr("Bytes: %1 · without white space: %2").arg(part(size.bytes, most.bytes), part(size.bytesWithoutSpace, most.bytesWithoutSpace)));
    const bool isOver
        = (most.bytes > 0 && size.bytes > most.bytes) || (most.bytesWithoutSpace > 0 && size.bytesWithoutSpace > most.bytesWithoutSpace);
    setStyled(m_size, "muted", !isOver);
    setStyled(m_size, "complaint", isOver);
}

void PolicyEditor::showCounts(const Findings &findings)
{
    const QString counts = countsOf(findings);
    const QString word = counts.isEmpty() ? tr("No mistakes found") : counts;
    if (m_counts->accessibleName() != word) {
        m_counts->setChip(word, hasErrors(findings) ? Tone::Danger : counts.isEmpty() ? Tone::Success : Tone::Warning);
        announce(m_counts, word);
    }
}

void PolicyEditor::goTo(const Place &place)
{
    m_edit->select(place.offset, place.length);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PolicyEditor::goToFinding(int row)
{
    // The mark has moved with the text since the finding was made.
    const auto marks = m_edit->marks();
    if (row >= 0 && row < marks.size()) {
        goTo({marks[row].offset, marks[row].length});
    } else {
        goTo(m_findings->findings().at(row).place);
    }
}

void PolicyEditor::goToNextFinding(int direction)
{
    const auto marks = m_edit->marks();
    if (marks.isEmpty()) {
        return;
    }
    const int cursor = m_edit->textCursor().selectionStart();
    int row = direction > 0 ? 0 : int(marks.size()) - 1;
    while (row >= 0 && row < marks.size() && (direction > 0 ? marks[row].offset <= cursor : marks[row].offset >= cursor)) {
        row += direction;
    }
    row = (row + int(marks.size())) % int(marks.size());
    goToFinding(row);
    m_list->setCurrentIndex(m_findings->index(row));
    announce(m_counts, m_findings->index(row).data(Qt::AccessibleTextRole).toString());
}

void PolicyEditor::format()
{
    const JsonReading reading = readJson(text());
    if (!reading.root || !reading.findings.isEmpty()) {
        m_message->showMessage(Tone::Warning, tr("The text can be formatted once it is JSON."));
        if (!reading.findings.isEmpty()) {
            goTo(reading.findings.first().place);
        }
        return;
    }
    const QString better = formatted(*reading.root);
    if (better != text()) {
        m_edit->replaceContent(better);
    }
}

}  // namespace gatehouse
