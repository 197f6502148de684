// SPDX-License-Identifier: Apache-2.0
#include "ui/picking/recordchooser.h"

#include "models/base/idlistmodel.h"
#include "models/base/roles.h"
#include "ui/shell/chipdelegate.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {
constexpr int popupWidth = 80 * grid;
constexpr int popupHeight = 84 * grid;
constexpr int longestText = 24;  // characters of a name on the button
}  // namespace

RecordChooser::RecordChooser(const QString &name, const QString &label, const QString &all, PickSource source, QWidget *parent)
    : QPushButton(parent)
    , m_source(std::move(source))
    , m_label(label)
    , m_all(all)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_line(new QLineEdit(m_popup))
    , m_list(new QListView(m_popup))
    , m_any(makeButton(all, ButtonKind::Link, m_popup))
{
    setObjectName(name);
    setAutoDefault(false);
    setIcon(gatehouse::icon(u"chevron-down", Tokens::muted));
    setLayoutDirection(QApplication::layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                          : Qt::RightToLeft);  // the arrow follows the text
    m_source.model->setParent(this);
    makePopup();
    connect(this, &QPushButton::clicked, this, &RecordChooser::showChoice);
    updateText();
}

void RecordChooser::makePopup()
{
    m_popup->setObjectName(objectName() + u"Popup"_s);
    m_popup->setLayoutDirection(QApplication::layoutDirection());
    m_popup->setAccessibleName(m_label);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"chooserFilter"_s);
    m_line->setPlaceholderText(m_source.placeholder);
    m_line->setAccessibleName(m_source.placeholder);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(gatehouse::icon(u"search", Tokens::muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"chooserList"_s);
    m_list->setAccessibleName(m_label);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ChipDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_source.model);
    m_list->setTextElideMode(Qt::ElideRight);
    m_any->setObjectName(u"chooserAny"_s);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_line);
    layout->addWidget(m_any, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    auto *nothing = makeLabel(QString(), LabelScale::Body, LabelInk::Muted, m_popup);
    nothing->setObjectName(u"chooserNothing"_s);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    layout->addWidget(nothing, 1);
    const auto showNothing = [this, nothing] {
        const bool none = m_source.model->rowCount() == 0;
        nothing->setText(!m_source.model->isLoaded() ? tr("Reading the list …")
                         : m_line->text().isEmpty()  ? m_source.nothing
                                                     : tr("Nothing matches the filter"));
        nothing->setVisible(none);
        m_list->setVisible(!none);
    };
    connect(m_source.model, &IdListModel::loaded, this, showNothing);
    showNothing();
    m_popup->resize(popupWidth, popupHeight);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) { m_source.filter(text.trimmed()); });
    connect(m_line, &QLineEdit::returnPressed, this, &RecordChooser::takeCurrent);
    connect(m_list, &QListView::clicked, this, &RecordChooser::takeCurrent);
    connect(m_list, &QListView::activated, this, &RecordChooser::takeCurrent);
    connect(m_any, &QPushButton::clicked, this, [this] {
        m_popup->hide();
        choose(0);
    });
}

void RecordChooser::showChoice()
{
    m_line->clear();
    m_source.filter(QString());
    m_popup->move(placeOnScreen());
    m_popup->show();
    m_line->setFocus();
}

/// Below the button, or as near to it as the popup is whole on the screen.
QPoint RecordChooser::placeOnScreen() const
{
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    const QPoint below = mapToGlobal(QPoint(mirrored ? width() - m_popup->width() : 0, height() + grid));
    const QRect room = screen()->availableGeometry();
    const int above = mapToGlobal(QPoint()).y() - grid - m_popup->height();
    const bool fitsBelow = below.y() + m_popup->height() <= room.y() + room.height();
    return {qBound(room.x(), below.x(), qMax(room.x(), room.x() + room.width() - m_popup->width())),
            fitsBelow || above < room.y() ? below.y() : above};
}

void RecordChooser::takeCurrent()
{
    const QModelIndex current = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_list->model()->index(0, 0);
    if (current.isValid()) {
        m_popup->hide();
        choose(current.data(IdRole).toLongLong());
    }
}

void RecordChooser::choose(qint64 id)
{
    if (id != m_chosen) {
        m_chosen = id;
        updateText();
        Q_EMIT chosenChanged(id);
    }
}

void RecordChooser::updateText()
{
    QString name = m_chosen == 0 ? m_all : m_source.name(m_chosen);
    setToolTip(m_chosen == 0 ? m_label : tr("%1: %2").arg(m_label, name));
    setAccessibleName(tr("%1: %2").arg(m_label, name));
    if (name.size() > longestText) {
        name = name.left(longestText) + u'…';
    }
    setText(name.replace(u'&', u"&&"_s));
}

bool RecordChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int rows = m_list->model()->rowCount();
            const int row = qBound(0, m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), rows - 1);
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

}  // namespace gatehouse
