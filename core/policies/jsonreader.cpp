// SPDX-License-Identifier: Apache-2.0
#include "core/policies/jsonreader.h"

#include "core/policies/jsonscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Reads values, and goes on behind a mistake as if it were mended.
class JsonParser
{
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    explicit JsonParser(QStringView text) : m_scanner(text, m_reading.findings) {}

    [[nodiscard]] JsonReading read();

private:
    using Position = JsonScanner::Position;

    struct Container {
        QChar closing;
        int line;
    };

    void complain(const QString &message, const Place &place) { m_scanner.report(FindingCode::JsonSyntaxError, message, place); }
    void complainOfOpen(const Container &container, const Place &place);
    [[nodiscard]] bool hasGivenUp();
    void giveUp();
    void markBehindValue();

    [[nodiscard]] bool atValue() const { return m_scanner.atWord() || m_scanner.next() == u'{' || m_scanner.next() == u'['; }
    [[nodiscard]] JsonNode value();
    [[nodiscard]] JsonNode container();
    void readContent(JsonNode &node);
    [[nodiscard]] bool closes();
    [[nodiscard]] bool readItem(JsonNode &list);
    [[nodiscard]] bool isKeyBehindOpenList(const JsonNode &item);
    void readMember(JsonNode &object);
    [[nodiscard]] QString bareKey();
    void skipStray(const QString &message);
    void readComma();
    void refuseSecondKeys(const JsonNode &object);
    void readTrailingText();

    JsonReading m_reading;
    JsonScanner m_scanner;
    QList<Container> m_open;
    bool m_hasGivenUp = false;
    Position m_behindValue;       ///< behind the last value, before its comma
    qsizetype m_knownBehind = 0;  ///< the number of findings there
};

JsonReading JsonParser::read()
{
    m_scanner.skipSpace();
    if (m_scanner.atEnd()) {
        complain(tr("The text is empty. Begin it with {."), m_scanner.placeHere());
    } else if (!atValue()) {
        complain(tr("“%1” cannot stand here. Begin with {.").arg(m_scanner.next()), m_scanner.placeHere(1));
    } else {
        m_reading.root = value();
        readTrailingText();
    }
    sortByPlace(m_reading.findings);
    return std::move(m_reading);
}

/// A text with so many mistakes is not read to its end.
bool JsonParser::hasGivenUp()
{
    if (m_reading.findings.size() >= mostJsonFindings) {
        giveUp();
    }
    return m_hasGivenUp;
}

void JsonParser::giveUp()
{
    m_scanner.goToEnd();
    m_hasGivenUp = true;
}

void JsonParser::markBehindValue()
{
    m_behindValue = m_scanner.position();
    m_knownBehind = m_reading.findings.size();
}

void JsonParser::readTrailingText()
{
    m_scanner.skipSpace();
    if (m_scanner.atEnd()) {
        return;
    }
    const Position start = m_scanner.position();
    m_scanner.goToEnd();
    m_scanner.report(FindingCode::TrailingText, tr("The text has ended before this. Remove what follows."), m_scanner.placeFrom(start));
}

JsonNode JsonParser::value()
{
    if (m_scanner.next() == u'{' || m_scanner.next() == u'[') {
        return container();
    }
    if (m_scanner.atString()) {
        const Position start = m_scanner.position();
        QString text = m_scanner.readString();
        return {JsonNode::Type::String, std::move(text), m_scanner.placeFrom(start)};
    }
    return m_scanner.readBareWord();
}

JsonNode JsonParser::container()
{
    const Position start = m_scanner.position();
    const bool isObject = m_scanner.next() == u'{';
    JsonNode node{isObject ? JsonNode::Type::Object : JsonNode::Type::Array};
    if (m_open.size() == deepestJson) {
        m_scanner.report(FindingCode::NestingTooDeep, tr("Objects and lists stand more than %1 deep in each other here.").arg(deepestJson),
                         m_scanner.placeHere(1));
        giveUp();
    } else {
        m_open.append({isObject ? u'}' : u']', start.line});
        m_scanner.step();
        markBehindValue();
        readContent(node);
        m_open.removeLast();
        refuseSecondKeys(node);
    }
    node.place = m_scanner.placeFrom(start);
    return node;
}

void JsonParser::readContent(JsonNode &node)
{
    while (!hasGivenUp() && !closes()) {
        if (node.type == JsonNode::Type::Object) {
            readMember(node);
        } else if (!readItem(node)) {
            return;
        }
    }
}

void JsonParser::complainOfOpen(const Container &container, const Place &place)
{
    complain(container.closing == u'}' ? tr("A } is missing here: the object began in line %1.").arg(container.line)
                                       : tr("A ] is missing here: the list began in line %1.").arg(container.line),
             place);
}

/// Whether the innermost container ends here; takes its closing bracket, or says that it is missing.
bool JsonParser::closes()
{
    m_scanner.skipSpace();
    const Container innermost = m_open.last();
    const QChar next = m_scanner.next();
    if (m_scanner.atEnd()) {
        complainOfOpen(innermost, m_scanner.placeHere());
        m_hasGivenUp = true;  // those around it are open too; one complaint will do
        return true;
    }
    if (next == innermost.closing) {
        m_scanner.step();
        return true;
    }
    if (next != u'}' && next != u']') {
        return false;
    }
    complainOfOpen(innermost, m_scanner.placeHere());
    const bool isWaitedFor = std::any_of(m_open.cbegin(), m_open.cend(), [next](const Container &open) { return open.closing == next; });
    if (!isWaitedFor) {
        m_scanner.step();  // it stands in place of the right one
    }
    return true;
}

/// False when the list is over.
bool JsonParser::readItem(JsonNode &list)
{
    if (!atValue()) {
        skipStray(tr("A value is missing here."));
        return true;
    }
    JsonNode item = value();
    if (isKeyBehindOpenList(item)) {
        m_scanner.goBack(m_behindValue);
        m_reading.findings.resize(m_knownBehind);
        complainOfOpen(m_open.last(), m_scanner.placeHere());
        return false;
    }
    list.items.append(std::move(item));
    readComma();
    return true;
}

/// `["s3:Get*", "Resource": "*"`: the next member of the object around, because the list was not closed.
bool JsonParser::isKeyBehindOpenList(const JsonNode &item)
{
    if (item.type != JsonNode::Type::String || m_open.size() < 2 || m_open.at(m_open.size() - 2).closing != u'}') {
        return false;
    }
    const Position behindItem = m_scanner.position();
    const qsizetype known = m_reading.findings.size();
    m_scanner.skipSpace();
    const bool isKey = m_scanner.next() == u':';
    m_scanner.goBack(behindItem);
    m_reading.findings.resize(known);
    return isKey;
}

void JsonParser::readMember(JsonNode &object)
{
    if (!m_scanner.atWord()) {
        skipStray(tr("A key in double quotes is missing here."));
        return;
    }
    const Position start = m_scanner.position();
    JsonMember member;
    member.key = m_scanner.atString() ? m_scanner.readString() : bareKey();
    member.keyPlace = m_scanner.placeFrom(start);
    const Place behindKey = m_scanner.placeHere();
    m_scanner.skipSpace();
    if (m_scanner.next() == u':') {
        m_scanner.step();
        m_scanner.skipSpace();
    } else {
        complain(tr("A colon is missing behind this key."), behindKey);
    }
    if (atValue()) {
        member.value = value();
    } else {
        member.value.place = m_scanner.placeHere();
        complain(tr("The value of “%1” is missing here.").arg(member.key), m_scanner.placeHere());
    }
    object.members.append(std::move(member));
    readComma();
}

QString JsonParser::bareKey()
{
    const Position start = m_scanner.position();
    const qsizetype known = m_reading.findings.size();
    QString key = m_scanner.readBareWord().text;
    m_reading.findings.resize(known);
    complain(tr("A key stands in double quotes. Write \"%1\".").arg(key), m_scanner.placeFrom(start));
    return key;
}

/// A comma or colon too many, or a value without a key.
void JsonParser::skipStray(const QString &message)
{
    complain(message, m_scanner.placeHere());
    if (atValue()) {
        static_cast<void>(value());
        readComma();
    } else {
        m_scanner.step();
    }
}

void JsonParser::readComma()
{
    markBehindValue();
    const Place behind = m_scanner.placeHere();
    m_scanner.skipSpace();
    if (m_scanner.next() == u',') {
        const Place comma = m_scanner.placeHere(1);
        m_scanner.step();
        m_scanner.skipSpace();
        if (m_scanner.next() == m_open.last().closing) {
            complain(tr("Nothing follows this comma. Remove it."), comma);
        }
    } else if (atValue()) {
        complain(tr("A comma is missing here."), behind);
    }
}

void JsonParser::refuseSecondKeys(const JsonNode &object)
{
    QList<const JsonMember *> sorted;
    sorted.reserve(object.members.size());
    for (const JsonMember &member : object.members) {
        sorted.append(&member);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const JsonMember *a, const JsonMember *b) { return a->key < b->key; });
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        if (sorted.at(i)->key == sorted.at(i - 1)->key) {
            m_scanner.report(FindingCode::DuplicateElement, tr("“%1” stands here a second time. Keep one of them.").arg(sorted.at(i)->key),
                             sorted.at(i)->keyPlace);
        }
    }
}

}  // namespace

JsonReading readJson(const QString &text)
{
    return JsonParser(text).read();
}

}  // namespace gatehouse
