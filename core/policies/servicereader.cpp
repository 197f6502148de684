// SPDX-License-Identifier: Apache-2.0
#include "core/policies/servicereader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 20;

std::optional<AccessLevel> accessLevelNamed(QStringView word)
{
    for (int i = 0; i <= int(AccessLevel::PermissionsManagement); ++i) {
        if (word == nameOf(AccessLevel(i))) {
            return AccessLevel(i);
        }
    }
    return {};
}

std::optional<ConditionKey> keyOfType(QString name, QStringView type)
{
    static constexpr QStringView list = u"ArrayOf";
    ConditionKey key{std::move(name), ConditionKey::Type::String, type.startsWith(list)};
    for (int i = 0; i <= int(ConditionKey::Type::Binary); ++i) {
        key.type = ConditionKey::Type(i);
        if (type == typeNameOf(key)) {
            return key;
        }
    }
    return {};
}

/// "arn:partition:service:region:account:resource", of which the account may be followed by anything.
bool isArnPattern(const QString &arn)
{
    return arn.startsWith(u"arn:"_s) && arn.count(u':') >= 5 && arn.count(u"${"_s) == arn.count(u'}');
}

template<typename Named>
void sortByName(QList<Named> &list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const Named &a, const Named &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
}

/// What stands behind the words "on", "if" and "needs" of a line, and in front of the first of them.
struct Words {
    QList<QStringView> first{};
    QList<QStringView> on{};
    QList<QStringView> conditions{};
    QList<QStringView> needs{};
};

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(ServiceReader)

public:
    void readLine(QStringView line, int number);
    [[nodiscard]] Result<QList<Service>> finish();

private:
    [[nodiscard]] std::optional<QList<QStringView>> wordsOf(QStringView line);
    [[nodiscard]] static Words sorted(const QList<QStringView> &words);
    void readService(const QList<QStringView> &words);
    void readKey(const Words &words);
    void readResource(const Words &words);
    void readAction(AccessLevel level, const Words &words);
    [[nodiscard]] QStringList keysNamed(const QList<QStringView> &words);
    template<typename Named>
    void add(QHash<QString, Named> &known, QList<Named> &list, const Named &one);
    void closeService();
    void complain(const QString &problem);

    QList<Service> m_services{};
    QHash<QString, int> m_prefixes{};
    Service m_service{};
    QHash<QString, ConditionKey> m_keys{};  ///< of m_service, by name as written; the same for the others
    QHash<QString, ResourceType> m_types{};
    QHash<QString, Action> m_actions{};
    QStringList m_problems{};
    int m_line = 0;
};

void Reader::complain(const QString &problem)
{
    if (m_problems.size() < mostProblems) {
        m_problems.append(tr("Line %1: %2").arg(m_line).arg(problem));
    }
}

/// Words are separated by spaces; one that holds a space stands in quotes, which a `*` may follow.
std::optional<QList<QStringView>> Reader::wordsOf(QStringView line)
{
    QList<QStringView> words;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at] == u' ') {
            ++at;
            continue;
        }
        qsizetype end = at;
        if (line[at] == u'"') {
            end = line.indexOf(u'"', at + 1) + 1;
            if (end == 0) {
                complain(tr("The quote is not closed."));
                return {};
            }
        }
        while (end < line.size() && line[end] != u' ') {
            ++end;
        }
        words.append(line.mid(at, end - at));
        at = end;
    }
    return words;
}

QString unquoted(QStringView word)
{
    return word.startsWith(u'"') ? word.mid(1).chopped(1).toString() : word.toString();
}

Words Reader::sorted(const QList<QStringView> &words)
{
    Words result;
    QList<QStringView> *part = &result.first;
    for (const QStringView word : words.sliced(1)) {
        if (word == u"on") {
            part = &result.on;
        } else if (word == u"if") {
            part = &result.conditions;
        } else if (word == u"needs") {
            part = &result.needs;
        } else {
            part->append(word);
        }
    }
    return result;
}

template<typename Named>
void Reader::add(QHash<QString, Named> &known, QList<Named> &list, const Named &one)
{
    const QString key = one.name.toLower();
    if (known.contains(key)) {
        complain(tr("“%1” stands here for the second time.").arg(one.name));
        return;
    }
    known.insert(key, one);
    list.append(one);
}

void Reader::readService(const QList<QStringView> &words)
{
    closeService();
    if (words.size() < 3) {
        complain(tr("A service needs its prefix and its name: service s3 Amazon S3"));
        return;
    }
    m_service.prefix = words.at(1).toString();
    static const QRegularExpression prefixForm(u"^[A-Za-z0-9-]+$"_s);
    if (!prefixForm.match(m_service.prefix).hasMatch()) {
        complain(tr("“%1” is no prefix of a service: it consists of letters, digits and hyphens.").arg(m_service.prefix));
    }
    QStringList name;
    for (const QStringView word : words.sliced(2)) {
        name.append(word.toString());
    }
    m_service.name = name.join(u' ');
    if (const int before = m_prefixes.value(m_service.prefix.toLower())) {
        complain(tr("The service “%1” stands in line %2 already.").arg(m_service.prefix).arg(before));
    }
    m_prefixes.insert(m_service.prefix.toLower(), m_line);
}

void Reader::closeService()
{
    if (!m_service.prefix.isEmpty()) {
        sortByName(m_service.keys);
        sortByName(m_service.resourceTypes);
        sortByName(m_service.actions);
        m_services.append(m_service);
    }
    m_service = {};
    m_keys.clear();
    m_types.clear();
    m_actions.clear();
}

void Reader::readKey(const Words &words)
{
    if (words.first.size() != 2 || !words.first.at(0).contains(u':')) {
        complain(tr("A condition key needs its name and its type: key aws:SourceIp IPAddress"));
        return;
    }
    const auto key = keyOfType(words.first.at(0).toString(), words.first.at(1));
    if (!key) {
        complain(tr("“%1” is no type. The types are String, ARN, Bool, Numeric, Date, IPAddress and Binary, and the same after ArrayOf.")
                     .arg(words.first.at(1)));
        return;
    }
    add(m_keys, m_service.keys, *key);
}

/// The names are those of the keys themselves, so that the many lists of a service share them.
QStringList Reader::keysNamed(const QList<QStringView> &words)
{
    QStringList names;
    for (const QStringView word : words) {
        const auto key = m_keys.constFind(word.toString().toLower());
        if (key == m_keys.cend()) {
            complain(tr("The condition key “%1” is not among the keys of the service, which stand before its actions.").arg(word));
        } else {
            names.append(key->name);
        }
    }
    return names;
}

void Reader::readResource(const Words &words)
{
    if (words.first.size() < 2) {
        complain(
            tr("A resource type needs its name and the form of its ARN: resource queue arn:${Partition}:sqs:${Region}:${Account}:${Name}"));
        return;
    }
    ResourceType type{unquoted(words.first.first()), {}, keysNamed(words.conditions)};
    for (const QStringView word : words.first.sliced(1)) {
        type.arns.append(word.toString());
        if (!isArnPattern(type.arns.last())) {
            complain(tr("“%1” is no form of an ARN.").arg(word));
        }
    }
    add(m_types, m_service.resourceTypes, type);
}

void Reader::readAction(AccessLevel level, const Words &words)
{
    if (words.first.size() != 1 || words.first.first().contains(u':')) {
        complain(tr("An action needs its access level and its name without the service: read GetObject"));
        return;
    }
    Action action{words.first.first().toString(), level, {}, keysNamed(words.conditions), {}};
    for (const QStringView word : words.on) {
        const bool isRequired = word.endsWith(u'*');
        const QString name = unquoted(isRequired ? word.chopped(1) : word);
        const auto type = m_types.constFind(name.toLower());
        if (type == m_types.cend()) {
            complain(tr("The resource type “%1” is not among those of the service, which stand before its actions.").arg(name));
        } else {
            action.resources.append({type->name, isRequired});
        }
    }
    for (const QStringView word : words.needs) {
        action.needs.append(word.toString());
        if (!word.contains(u':')) {
            complain(tr("“%1” is no action of a service.").arg(word));
        }
    }
    add(m_actions, m_service.actions, action);
}

void Reader::readLine(QStringView line, int number)
{
    m_line = number;
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.startsWith(u'#')) {
        return;
    }
    const auto words = wordsOf(text);
    if (!words) {
        return;
    }
    const QStringView kind = words->first();
    if (kind == u"service") {
        readService(*words);
    } else if (m_service.prefix.isEmpty()) {
        complain(tr("A service has to come first: service s3 Amazon S3"));
    } else if (kind == u"key") {
        readKey(sorted(*words));
    } else if (kind == u"resource") {
        readResource(sorted(*words));
    } else if (const auto level = accessLevelNamed(kind)) {
        readAction(*level, sorted(*words));
    } else {
        complain(tr("A line begins with service, key, resource, list, read, write, tagging or permissions, not with “%1”.").arg(kind));
    }
}

Result<QList<Service>> Reader::finish()
{
    closeService();
    if (m_services.isEmpty() && m_problems.isEmpty()) {
        complain(tr("There is no service here."));
    }
    if (!m_problems.isEmpty()) {
        return fail(Error::Kind::Invalid, m_problems.first(), u"file"_s, m_problems.sliced(1).join(u'\n'));
    }
    return std::move(m_services);
}

}  // namespace

Result<QList<Service>> readServices(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError()) {
        return fail(Error::Kind::Invalid, QCoreApplication::translate("ServiceReader", "The table is not encoded in UTF-8."), u"file"_s);
    }
    Reader reader;
    int number = 0;
    for (const QStringView line : QStringView(decoded).split(u'\n')) {
        reader.readLine(line, ++number);
    }
    return reader.finish();
}

}  // namespace gatehouse
