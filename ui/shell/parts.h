// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QWidget;

namespace gatehouse {

/// The step of the spacing grid in logical pixels; every margin is a multiple of it.
constexpr int grid = 4;

enum class ButtonKind { Plain, Primary, Danger, Link };
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent);
void setKind(QPushButton *button, ButtonKind kind);

enum class LabelScale { Title, Heading, Section, Body, Small };
enum class LabelInk { Text, Muted };
/// A label of plain text that can be selected by mouse; names typed by people never become markup.
[[nodiscard]] QLabel *makeLabel(const QString &text, LabelScale scale, LabelInk ink, QWidget *parent);
[[nodiscard]] QFrame *makeLine(QWidget *parent);

/// Scrolls `page` on the ground it stands on, without a frame of its own.
[[nodiscard]] QScrollArea *makeScrollArea(QWidget *page, QWidget *parent);
void putInto(QScrollArea *area, QWidget *page);

/// Sets a property that the style sheet looks at and applies the sheet anew.
void setStyled(QWidget *widget, const char *property, const QVariant &value);

/// Gives the keyboard to the first part of `whole` that takes it.
void focusFirst(QWidget *whole);

/// Has a screen reader speak the text that `widget` now shows.
void announce(QWidget *widget, const QString &text);

}  // namespace gatehouse
