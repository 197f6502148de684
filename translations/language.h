// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;
class QLocale;

namespace gatehouse {

/// Lets the program speak the language of `locale` where there is a catalogue for it, and English otherwise.
/// Call it once, before the first message is shown. English has a catalogue too: it holds the plurals.
void speak(QCoreApplication &program, const QLocale &locale);

}  // namespace gatehouse
