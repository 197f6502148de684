// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rowsedit.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int removeWidth = 8 * grid;

}  // namespace

RowsEdit::RowsEdit(QString field, QString label, std::vector<Column> columns)
    : Edit(std::move(field), std::move(label))
    , m_columns(std::move(columns))
    , m_box(new QWidget)
    , m_layout(new QVBoxLayout(m_box))
{
    setWidth(Width::Full);
    m_box->setObjectName(this->field());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    for (const Column &column : m_columns) {
        auto *title = makeLabel(column.title, LabelScale::Small, LabelInk::Muted, m_box);
        if (column.width > 0) {
            title->setFixedWidth(column.width);
        }
        head->addWidget(title, column.width > 0 ? 0 : 1);
    }
    head->addSpacing(removeWidth + 2 * grid);
    m_layout->addLayout(head);
}

QWidget *RowsEdit::makeBox() const
{
    return new QWidget(m_box);
}

QLineEdit *RowsEdit::makeLine(QWidget *box, const QString &text, const QString &example)
{
    auto *line = new QLineEdit(text, box);
    line->setCursorPosition(0);
    line->setPlaceholderText(example);
    line->setReadOnly(m_locked);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, [this, line] {
        setStyled(line, "wrong", false);
        settle();
        Q_EMIT changed();
    });
    return line;
}

void RowsEdit::appendRow(QWidget *box, const std::vector<QWidget *> &fields)
{
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const int width = m_columns[column].width;
        if (width > 0) {
            fields[column]->setFixedWidth(width);
        }
        layout->addWidget(fields[column], width > 0 ? 0 : 1);
    }
    auto *remove = new QToolButton(box);
    remove->setIcon(icon(u"remove"));
    remove->setFixedWidth(removeWidth);
    QSizePolicy kept = remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    remove->setSizePolicy(kept);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    layout->addWidget(remove);
    m_layout->addWidget(box);
    m_rows.push_back({box, fields, remove});
}

void RowsEdit::removeRow(const QWidget *box)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row &each) { return each.box == box; });
    // It is a button of the row itself that was clicked: the row goes a little later, and is nobody's until then.
    row->box->hide();
    row->box->setParent(nullptr);
    row->box->deleteLater();
    const auto next = m_rows.erase(row);
    next->fields.front()->setFocus(Qt::OtherFocusReason);
    settle();
    Q_EMIT changed();
}

void RowsEdit::clearRows()
{
    // A field that had the keyboard says so when it goes, and the rows are asked then: they are nobody's before.
    const std::vector<Row> gone = std::exchange(m_rows, {});
    for (const Row &row : gone) {
        delete row.box;
    }
}

void RowsEdit::settle()
{
    if (!m_locked && (m_rows.empty() || !isBlank(m_rows.back()))) {
        appendEmpty();
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        const int number = int(at) + 1;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            row.fields[column]->setObjectName(u"%1%2%3"_s.arg(field(), m_columns[column].name).arg(number));
            row.fields[column]->setAccessibleName(tr("%1, row %2").arg(m_columns[column].title).arg(number));
        }
        row.remove->setObjectName(u"%1Remove%2"_s.arg(field()).arg(number));
        row.remove->setAccessibleName(tr("Remove row %1").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
        row.remove->setVisible(!m_locked && at + 1 < m_rows.size() && mayGo(row));
    }
    m_box->setFocusProxy(m_rows.empty() ? nullptr : m_rows.front().fields[firstField()]);
}

void RowsEdit::leadTo(QWidget *field)
{
    m_box->setFocusProxy(field);
}

QLineEdit *RowsEdit::lineAt(const Row &row, std::size_t column) const
{
    return qobject_cast<QLineEdit *>(row.fields[column]);
}

}  // namespace gatehouse
