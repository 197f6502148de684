// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/unitedit.h"

#include "core/accounts/unitstore.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QHash>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    qint64 id = 0;
    QString path{};
    bool isRoot = false;
};

/// In the order of their paths, the root first.
QList<Place> placesIn(const Desk &desk, const QList<Unit::Id> &butNot)
{
    QList<Place> places;
    QHash<Unit::Id, QString> paths;
    QSet<Unit::Id> left(butNot.begin(), butNot.end());
    for (const Unit &unit : UnitStore(desk.workspace.database()).all().value_or(QList<Unit>())) {
        const QString above = paths.value(unit.parent);
        paths.insert(unit.id, unit.isRoot() ? QString() : above.isEmpty() ? unit.name : above + u" / "_s + unit.name);
        if (left.contains(unit.parent)) {
            left.insert(unit.id);
        }
        if (!left.contains(unit.id)) {
            places.append({unit.id.value, unit.isRoot() ? unit.name : paths.value(unit.id), unit.isRoot()});
        }
    }
    std::sort(places.begin(), places.end(), [](const Place &one, const Place &other) {
        return one.isRoot != other.isRoot ? one.isRoot : QString::localeAwareCompare(one.path, other.path) < 0;
    });
    return places;
}

}  // namespace

UnitEdit::UnitEdit(QString field, QString label, const Desk &desk, const QList<Unit::Id> &butNot)
    : Edit(std::move(field), std::move(label))
    , m_box(new QComboBox)
{
    setWidth(Width::Full);
    m_box->setObjectName(this->field());
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(30);
    for (const Place &place : placesIn(desk, butNot)) {
        m_box->addItem(icon(place.isRoot ? u"organization" : u"ou"), place.path, place.id);
    }
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    QString spoken = this->label();
    m_box->setAccessibleName(spoken.remove(u'&'));
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    m_box->lineEdit()->setObjectName(this->field() + u"Line"_s);
    watch(m_box->lineEdit());
    setRule([this](const QVariant &chosen) {
        return chosen.toLongLong() != 0 || isEmpty()
                   ? Status()
                   : fail(Error::Kind::Invalid, tr("There is no such organizational unit."), this->field());
    });
    connect(m_box, &QComboBox::currentTextChanged, this, &Edit::changed);
}

QWidget *UnitEdit::widget() const
{
    return m_box;
}

QVariant UnitEdit::value() const
{
    const int at = m_box->findText(m_box->currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? qint64(0) : m_box->itemData(at).toLongLong();
}

void UnitEdit::setValue(const QVariant &value)
{
    m_box->setCurrentIndex(m_box->findData(value.toLongLong()));
}

bool UnitEdit::isEmpty() const
{
    return m_box->currentText().trimmed().isEmpty();
}

void UnitEdit::setLocked()
{
    m_box->setEnabled(false);
}

}  // namespace gatehouse
