// SPDX-License-Identifier: Apache-2.0
#include "core/policies/patterns.h"

#include <QVarLengthArray>

#include <algorithm>

namespace gatehouse {

namespace {

bool isSame(QChar a, QChar b, Qt::CaseSensitivity sensitivity)
{
    if (a == b || sensitivity == Qt::CaseSensitive) {
        return a == b;
    }
    // Two letters of ASCII are the same but for this bit; others are seldom in a policy.
    const bool areAscii = (a.unicode() | b.unicode()) < 0x80;
    return (!areAscii || (a.unicode() ^ b.unicode()) == 0x20) && a.toCaseFolded() == b.toCaseFolded();
}

/// A piece of a pattern: one character, any character, or any number of characters.
struct Piece {
    enum class Kind { Letter, AnyOne, AnyMany };

    Kind kind = Kind::Letter;
    QChar letter{};  ///< the character itself; of the other kinds, one that it can't be

    [[nodiscard]] bool takes(QChar c) const { return (letter == c) == (kind == Kind::Letter); }
};

using Pieces = QVarLengthArray<Piece, 128>;

qsizetype endOfPlaceholder(QStringView text, qsizetype from)
{
    const bool begins = text[from] == u'$' && from + 1 < text.size() && text[from + 1] == u'{';
    return begins ? text.indexOf(u'}', from) : -1;
}

/// What a wildcard stands for: in a part before the sixth only the star that ends it reaches over a colon.
/// (IAM User Guide: "IAM JSON policy elements: Resource")
enum class Wildcards { Free, InPart };

Pieces piecesOfPolicy(QStringView arn, Wildcards wildcards)
{
    Pieces pieces;
    for (qsizetype i = 0; i < arn.size(); ++i) {
        const qsizetype end = endOfPlaceholder(arn, i);
        const bool staysInPart = wildcards == Wildcards::InPart && (arn[i] == u'?' || (arn[i] == u'*' && i + 1 < arn.size()));
        const QChar excluded = staysInPart ? u':' : QChar();
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
    Pieces pieces;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const qsizetype end = endOfPlaceholder(form, i);
        if (end > 0) {
            const QStringView name = form.mid(i + 2, end - i - 2);
            const bool hasNoSlash = name == u"BucketName" || name == u"Region" || name == u"Account";
            const QChar excluded = hasNoSlash ? u'/' : QChar();
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

/// Whether some text fits both. Most pairs differ in their first letters, and are told apart without more ado.
bool mayBeAlike(QStringView arn, QStringView form, Wildcards wildcards = Wildcards::Free)
{
    qsizetype i = 0;
    while (i < arn.size() && i < form.size() && arn[i] == form[i] && arn[i] != u'*' && arn[i] != u'$') {
        ++i;
    }
    const auto isOpen = [i](QStringView text) { return i < text.size() && QStringView(u"*?$").contains(text[i]); };
    if (!isOpen(arn) && !isOpen(form)) {
        return i == arn.size() && i == form.size();
    }
    return overlap(piecesOfPolicy(arn.sliced(i), wildcards), piecesOfForm(form.sliced(i)));
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

WrittenArn::WrittenArn(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size() && count < most - 1; ++i) {
        i = std::max(i, endOfPlaceholder(text, i));
        if (text[i] == u':') {
            parts[count++] = text.mid(from, i - from);
            from = i + 1;
        }
    }
    parts[count++] = text.mid(from);
}

bool mayBeOfForm(const WrittenArn &arn, QStringView form)
{
    // A wildcard ends with its part of the ARN. Where parts are missing ("arn:aws:s3:*") the last one stands for them too.
    const WrittenArn wanted(form);
    const std::size_t last = arn.count - 1;
    for (const std::size_t i : {2UL, 5UL, 1UL, 3UL, 4UL, 0UL}) {  // the service first: there most differ
        if (i < last && !mayBeAlike(arn.parts[i], wanted.parts[i])) {
            return false;
        }
        const QStringView rest = i == last ? form.sliced(wanted.parts[i].data() - form.data()) : QStringView();
        if (i == last && !mayBeAlike(arn.parts[i], rest, last + 1 < WrittenArn::most ? Wildcards::InPart : Wildcards::Free)) {
            return false;
        }
    }
    return true;
}

}  // namespace gatehouse
