// SPDX-License-Identifier: Apache-2.0
#include "core/policies/patterns.h"

#include <QVarLengthArray>

#include <algorithm>

namespace gatehouse {

namespace {

bool isSame(QChar a, QChar b, Qt::CaseSensitivity sensitivity)
{
    return a == b || (sensitivity == Qt::CaseInsensitive && a.toCaseFolded() == b.toCaseFolded());
}

/// A piece of a pattern: one character, any character, or any number of characters.
struct Piece {
    enum class Kind { Letter, AnyOne, AnyMany };

    Kind kind = Kind::Letter;
    QChar letter{};  ///< the character itself; of the other kinds, one that it can't be

    [[nodiscard]] bool takes(QChar c) const { return (letter == c) == (kind == Kind::Letter); }
};

using Pieces = QVarLengthArray<Piece, 128>;

constexpr int colonsBeforeResource = 5;

qsizetype endOfPlaceholder(QStringView text, qsizetype from)
{
    const bool begins = text.mid(from).startsWith(u"${");
    return begins ? text.indexOf(u'}', from) : -1;
}

/// What stands behind the fifth colon; those in a variable don't count.
QStringView resourceOf(QStringView arn)
{
    int colons = 0;
    for (qsizetype i = 0; i < arn.size(); ++i) {
        i = std::max(i, endOfPlaceholder(arn, i));
        if (arn[i] == u':' && ++colons == colonsBeforeResource) {
            return arn.mid(i + 1);
        }
    }
    return {};
}

Pieces piecesOfPolicy(QStringView arn)
{
    // A wildcard ends with its part of the ARN. Where parts are missing ("arn:aws:s3:*") the last one stands for them too.
    const QStringView resource = resourceOf(arn);
    const qsizetype early = resource.isEmpty() ? 0 : arn.size() - resource.size();
    Pieces pieces;
    for (qsizetype i = 0; i < arn.size(); ++i) {
        const QChar excluded = i < early ? u':' : QChar();
        const qsizetype end = endOfPlaceholder(arn, i);
        if (arn[i] == u'*' || end > 0) {
            pieces.append({Piece::Kind::AnyMany, excluded});
            i = std::max(i, end);
        } else if (arn[i] == u'?') {
            pieces.append({Piece::Kind::AnyOne, excluded});
        } else {
            pieces.append({Piece::Kind::Letter, arn[i]});
        }
    }
    return pieces;
}

Pieces piecesOfForm(QStringView form)
{
    const qsizetype early = form.size() - resourceOf(form).size();
    Pieces pieces;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const qsizetype end = endOfPlaceholder(form, i);
        if (end > 0) {
            const QChar excluded = i < early ? u':' : form.mid(i + 2, end - i - 2) == u"BucketName" ? u'/' : QChar();
            pieces.append({Piece::Kind::AnyOne, excluded});
            pieces.append({Piece::Kind::AnyMany, excluded});
            i = end;
        } else {
            pieces.append({form[i] == u'*' ? Piece::Kind::AnyMany : Piece::Kind::Letter, form[i] == u'*' ? QChar() : form[i]});
        }
    }
    return pieces;
}

/// Whether one character fits both pieces.
bool meet(const Piece &a, const Piece &b)
{
    if (a.kind == Piece::Kind::Letter) {
        return b.takes(a.letter);
    }
    return b.kind != Piece::Kind::Letter || a.takes(b.letter);
}

/// Walks both patterns at once: a state (i, j) says that some text leads to the i-th piece of one and the j-th of the other.
bool overlap(const Pieces &a, const Pieces &b)
{
    using Row = QVarLengthArray<bool, 128>;
    Row row(b.size() + 1, false);
    row[0] = true;
    for (qsizetype i = 0; i <= a.size(); ++i) {
        const bool isManyA = i < a.size() && a[i].kind == Piece::Kind::AnyMany;
        Row next(b.size() + 1, false);
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (!row[j]) {
                continue;
            }
            if (i == a.size() && j == b.size()) {
                return true;
            }
            const bool isManyB = j < b.size() && b[j].kind == Piece::Kind::AnyMany;
            const bool takesOne = i < a.size() && j < b.size() && meet(a[i], b[j]);
            if (isManyA) {
                next[j] = true;  // it stands for nothing more
            }
            if (isManyB || (takesOne && isManyA)) {
                row[j + 1] = true;
            }
            if (takesOne && !isManyA) {
                next[isManyB ? j : j + 1] = true;
            }
        }
        row = next;
    }
    return false;
}

/// Most pairs differ in their first letters: these are told apart without more ado.
bool mayBeginAlike(QStringView arn, QStringView form)
{
    qsizetype i = 0;
    while (i < arn.size() && i < form.size() && arn[i] == form[i]) {
        ++i;
    }
    const auto isOpen = [i](QStringView text) { return i < text.size() && QStringView(u"*?$").contains(text[i]); };
    return isOpen(arn) || isOpen(form) || (i == arn.size() && i == form.size());
}

}  // namespace

bool coversPattern(QStringView wide, QStringView narrow, Qt::CaseSensitivity sensitivity)
{
    qsizetype w = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (n < narrow.size()) {
        if (w < wide.size() && wide[w] == u'*') {
            star = w++;
            taken = n;
        } else if (w < wide.size() && narrow[n] != u'*' && (wide[w] == u'?' || isSame(wide[w], narrow[n], sensitivity))) {
            ++w;
            ++n;
        } else if (star >= 0) {
            w = star + 1;
            n = ++taken;
        } else {
            return false;
        }
    }
    while (w < wide.size() && wide[w] == u'*') {
        ++w;
    }
    return w == wide.size();
}

bool mayBeOfForm(QStringView arn, QStringView form)
{
    const QStringView resource = resourceOf(arn);
    const bool isShort = resource.isEmpty();  // "arn:aws:s3:*", or "*"
    return (isShort || mayBeginAlike(resource, resourceOf(form))) && overlap(piecesOfPolicy(arn), piecesOfForm(form));
}

}  // namespace gatehouse
