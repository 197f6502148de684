// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace gatehouse {

/// Lets the program speak the language of `locale` where there is a catalogue for it, and English otherwise: in every text that is made
/// from then on, in tables of texts too. No other thread may be at work meanwhile. English has a catalogue too: it holds the plurals.
void speak(QCoreApplication &program, const QLocale &locale);
/// The same by name: one of `languages()` and then dates and numbers are written as there; "pseudo" or "pseudo-rtl" (from right to left),
/// see PseudoTranslator; empty for what the system speaks. False for any other name, and the program speaks what the system does.
bool speak(QCoreApplication &program, const QString &language);

/// The languages there are catalogues for, English first: "en", "de".
[[nodiscard]] QStringList languages();

}  // namespace gatehouse
