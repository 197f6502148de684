// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/requestform.h"

#include "core/policies/knowledge.h"
#include "models/policies/contextmodel.h"
#include "ui/policies/linecompletion.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/parts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Writes a condition key and offers the global ones.
class KeyDelegate final : public QStyledItemDelegate
{
public:
    KeyDelegate(const Knowledge &knowledge, QObject *parent) : QStyledItemDelegate(parent), m_knowledge(knowledge) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *line = new QLineEdit(parent);
        QStringList names;
        const auto keys = m_knowledge.globalKeys();
        for (const ConditionKey &key : keys) {
            names.append(key.name.left(key.name.indexOf("${"_L1)));
        }
        auto *completer = new QCompleter(names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        return line;
    }

private:
    const Knowledge &m_knowledge;
};

}  // namespace

RequestForm::RequestForm(const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_form(new Form(this))
    , m_context(new ContextModel(knowledge, this))
    , m_table(new QTableView(this))
    , m_remove(makeButton(tr("&Remove"), ButtonKind::Link, this))
{
    addFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_form);
    layout->addWidget(makeContext(), 1);
    connect(m_form, &Form::changed, this, &RequestForm::changed);
    connect(m_context, &QAbstractItemModel::dataChanged, this, &RequestForm::changed);
    connect(m_context, &QAbstractItemModel::rowsRemoved, this, &RequestForm::changed);
}

void RequestForm::addFields()
{
    m_form->addSection({});
    addField(u"principal"_s, tr("&Principal"), u"arn:aws:iam::123456789012:role/Developer"_s);
    auto *action = addField(u"action"_s, tr("&Action"), u"s3:GetObject"_s);
    auto *resource = addField(u"resource"_s, tr("Re&source"), u"arn:aws:s3:::reports/2026.csv"_s);
    addField(u"resourceAccount"_s, tr("Account of the resource"), tr("as in its ARN, or that of the principal"));
    completeLine(action->line(), [this](const QString &typed) { return completeAction(typed, m_knowledge); });
    completeLine(resource->line(),
                 [this, action](const QString &typed) { return completeResource(typed, action->line()->text(), m_knowledge); });
}

TextEdit *RequestForm::addField(const QString &field, const QString &label, const QString &placeholder)
{
    auto *edit = m_form->add(new TextEdit(field, label));
    edit->setPlaceholder(placeholder);
    return edit;
}

QWidget *RequestForm::makeContext()
{
    m_table->setObjectName(u"requestContext"_s);
    m_table->setAccessibleName(tr("Condition keys of the request"));
    m_table->setModel(m_context);
    m_table->setItemDelegateForColumn(ContextModel::KeyColumn, new KeyDelegate(m_knowledge, m_table));
    m_table->setProperty("boxed", true);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(18 * grid);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(7 * grid);
    m_table->horizontalHeader()->setSectionResizeMode(ContextModel::KeyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ContextModel::ValueColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ContextModel::TypeColumn, QHeaderView::ResizeToContents);
    m_table->setToolTip(tr("Without a value the request does not have the key. Several values are a list of JSON: [\"a\", \"b\"]"));
    m_remove->setObjectName(u"removeContextKey"_s);
    auto *add = makeButton(tr("A&dd a key"), ButtonKind::Link, this);
    add->setObjectName(u"addContextKey"_s);
    connect(add, &QPushButton::clicked, this, &RequestForm::addKey);
    connect(m_remove, &QPushButton::clicked, this, &RequestForm::removeKey);
    auto *part = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Condition keys"), LabelScale::Section, LabelInk::Text, part), 1);
    head->addWidget(add);
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_table->setMinimumHeight(32 * grid);
    setTabOrder(add, m_remove);
    setTabOrder(m_remove, m_table);
    return part;
}

void RequestForm::setRequest(const RequestText &request)
{
    m_principalAccount = request.principalAccount;
    m_context->setContext(request.context);
    m_form->load({{u"principal"_s, request.principal},
                  {u"action"_s, request.action},
                  {u"resource"_s, request.resource},
                  {u"resourceAccount"_s, request.resourceAccount}});
    Q_EMIT changed();
}

RequestText RequestForm::request() const
{
    return {m_form->text(u"principal"_s),       m_form->text(u"action"_s), m_form->text(u"resource"_s),
            m_form->text(u"resourceAccount"_s), m_principalAccount,        m_context->context()};
}

void RequestForm::setMentionedKeys(const QStringList &keys)
{
    m_context->setMentioned(keys);
}

void RequestForm::addKey()
{
    const QModelIndex key = m_context->index(m_context->addRow(), ContextModel::KeyColumn);
    m_table->setCurrentIndex(key);
    m_table->edit(key);
}

void RequestForm::removeKey()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        m_context->remove(current.row());
    }
}

}  // namespace gatehouse
