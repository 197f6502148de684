// SPDX-License-Identifier: Apache-2.0
#include "core/policies/wordlist.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

class WordList
{
    Q_DECLARE_TR_FUNCTIONS(WordList)

public:
    static QString of(const QStringList &words, bool isAnd)
    {
        if (words.size() < 2) {
            return words.join(QString());
        }
        //: between the words of a list, but for the last two
        const QString first = words.first(words.size() - 1).join(tr(", "));
        return (isAnd ? tr("%1 and %2") : tr("%1 or %2")).arg(first, words.last());
    }
};

}  // namespace

QString joinedWithAnd(const QStringList &words)
{
    return WordList::of(words, true);
}

QString joinedWithOr(const QStringList &words)
{
    return WordList::of(words, false);
}

}  // namespace gatehouse
