// SPDX-License-Identifier: Apache-2.0
#include "core/demo/staff.h"

#include <numeric>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 teamSize = 9;
constexpr qint64 areaSize = 72;  ///< people below one director
constexpr qint64 originalEvery = 11;
constexpr qint64 day = 24 * 60 * 60;

/// The place in `list` that a number below the sum of all weights falls on.
template<typename List>
int weighted(Random &random, const List &list)
{
    const auto sum = std::accumulate(list.cbegin(), list.cend(), quint32(0), [](quint32 all, const auto &one) { return all + one.weight; });
    quint32 left = random.below(sum);
    int at = 0;
    while (left >= list.at(at).weight) {
        left -= list.at(at).weight;
        ++at;
    }
    return at;
}

QString capitalized(const QString &latin)
{
    return latin.left(1).toUpper() + latin.mid(1);
}

const DemoCulture &cultureOf(const QString &locale)
{
    const auto &all = demoCultures();
    return *std::find_if(all.cbegin(), all.cend(), [&](const DemoCulture &culture) { return culture.locale == locale; });
}

}  // namespace

QDateTime demoDay()
{
    return QDateTime({2026, 2, 2}, {7, 30}, Qt::UTC);
}

QDateTime demoFounding()
{
    return QDateTime({2013, 9, 2}, {8, 0}, Qt::UTC);
}

DemoStaff::DemoStaff(Random &random, qint64 users) : m_random(random), m_users(users), m_desks(demoDepartments().size()) {}

DemoPerson DemoStaff::next()
{
    DemoPerson person;
    const bool original = m_index % originalEvery == originalEvery - 1 && m_index / originalEvery < demoOriginals().size();
    const DemoCulture &own = original ? cultureOf(demoOriginals().at(m_index / originalEvery).locale) : culture();
    person.department = department();
    if (original) {
        const DemoOriginal &who = demoOriginals().at(m_index / originalEvery);
        callNames(person, own, who.given, who.family);
        person.user.displayName = who.display;
    } else {
        name(person, own);
    }
    place(person);
    reach(person, own);
    date(person);
    ++m_index;
    return person;
}

const DemoCulture &DemoStaff::culture()
{
    return demoCultures().at(weighted(m_random, demoCultures()));
}

int DemoStaff::department()
{
    // The heads come first, right after the chief executive, where the company is large enough to have them all.
    const int departments = int(demoDepartments().size());
    if (m_users > 3 * departments && m_index >= 1 && m_index <= departments) {
        return int(m_index) - 1;
    }
    return weighted(m_random, demoDepartments());
}

void DemoStaff::name(DemoPerson &person, const DemoCulture &culture)
{
    const bool woman = oneIn(m_random, 2);
    const DemoName given = oneOf(m_random, woman ? culture.womensNames : culture.mensNames);
    DemoName family = oneOf(m_random, woman ? culture.womensFamilyNames : culture.mensFamilyNames);
    if (culture.locale == u"es-MX"_s || (culture.locale == u"pt-BR"_s && oneIn(m_random, 3))) {
        // Two family names; the username takes the first.
        family.written += u' ' + oneOf(m_random, culture.womensFamilyNames).written;
    }
    callNames(person, culture, given, family);
    if (culture.locale == u"en-US"_s && oneIn(m_random, 6)) {
        const QChar initial(u'A' + m_random.below(23));
        setField(person.user, u"name.middleName"_s, initial + u"."_s);
        person.user.displayName = u"%1 %2. %3"_s.arg(given.written, QString(initial), family.written);
    }
}

void DemoStaff::callNames(DemoPerson &person, const DemoCulture &culture, const DemoName &given, const DemoName &family)
{
    User &user = person.user;
    user.givenName = given.written;
    user.familyName = family.written;
    switch (culture.order) {
    case DemoCulture::Order::GivenFirst:
        user.displayName = given.written + u' ' + family.written;
        break;
    case DemoCulture::Order::FamilyFirst:
        user.displayName = family.written + u' ' + given.written;
        break;
    case DemoCulture::Order::FamilyFirstJoined:
        user.displayName = family.written + given.written;
        break;
    }
    if (culture.ownScript) {
        setField(user, u"name.formatted"_s, capitalized(given.latin) + u' ' + capitalized(family.latin));
        setField(user, u"nickName"_s, oneIn(m_random, 8) ? capitalized(given.latin) : QString());
    }
    setField(user, u"name.honorificPrefix"_s, oneIn(m_random, 30) ? u"Dr."_s : QString());
    user.username = uniqueUsername(given, family);
}

QString DemoStaff::uniqueUsername(const DemoName &given, const DemoName &family)
{
    // Names have no digits and no dots, so that a number at the end never makes somebody else's username.
    const QString plain = given.latin + u'.' + family.latin;
    const qint64 times = ++m_taken[plain];
    return times == 1 ? plain : plain + QString::number(times);
}

void DemoStaff::place(DemoPerson &person)
{
    const DemoDepartment &department = demoDepartments().at(person.department);
    const QString &username = person.user.username;
    Desk &desk = m_desks[person.department];
    QString title;
    QString boss;
    if (m_index == 0) {
        title = u"Chief Executive Officer"_s;
        m_chief = username;
        person.leads = true;
    } else if (desk.head.isEmpty()) {
        title = department.head;
        boss = m_chief;
        desk.head = username;
        person.leads = true;
    } else {
        const qint64 number = desk.people++;
        person.leads = number % areaSize == 0 || number % teamSize == 1;
        if (number % areaSize == 0) {
            title = department.director;
            boss = desk.head;
            desk.director = username;
        } else if (number % teamSize == 1) {
            title = department.lead;
            boss = desk.director;
            desk.lead = username;
            desk.team = department.teams.at(desk.teams++ % department.teams.size());
            person.team = desk.team;
        } else {
            title = oneOf(m_random, department.titles);
            boss = desk.lead;
            person.team = desk.team;
            person.contractor = oneIn(m_random, 14);
        }
    }
    User &user = person.user;
    const bool intern = !person.leads && !person.contractor && oneIn(m_random, 40);
    setField(user, u"title"_s, intern ? u"Intern"_s : title);
    setField(user, u"userType"_s, person.contractor ? u"Contractor"_s : intern ? u"Intern"_s : u"Employee"_s);
    setField(user, u"enterprise.manager.value"_s, boss);
    setField(user, u"enterprise.department"_s, department.name);
    setField(user, u"enterprise.division"_s, department.division);
    setField(user, u"enterprise.costCenter"_s, department.costCenter);
    setField(user, u"enterprise.organization"_s, person.contractor ? u"Partner Staffing"_s : u"Corp"_s);
    setField(user, u"enterprise.employeeNumber"_s, (person.contractor ? u"X%1"_s : u"%1"_s).arg(100'001 + m_index));
}

void DemoStaff::reach(DemoPerson &person, const DemoCulture &own)
{
    User &user = person.user;
    // Some work far from home.
    const DemoCulture &host = oneIn(m_random, 8) ? culture() : own;
    const DemoCulture::City &city = oneOf(m_random, host.cities);
    person.city = city.name;
    user.email = user.username + (person.contractor ? u"@partner.example"_s : u"@corp.example"_s);
    user.emailVerified = !oneIn(m_random, 16);
    setField(user, u"emails.type"_s, u"work"_s);
    setField(user, u"preferredLanguage"_s, own.locale.left(2));
    setField(user, u"locale"_s, own.locale);
    setField(user, u"timezone"_s, city.timezone);
    setField(user, u"addresses.streetAddress"_s, digits(city.street));
    setField(user, u"addresses.locality"_s, city.name);
    setField(user, u"addresses.region"_s, city.region);
    setField(user, u"addresses.postalCode"_s, digits(city.postalCode));
    setField(user, u"addresses.country"_s, city.country);
    setField(user, u"addresses.type"_s, u"work"_s);
    if (!oneIn(m_random, 5)) {
        setField(user, u"phoneNumbers.value"_s, digits(city.phone));
        setField(user, u"phoneNumbers.type"_s, u"work"_s);
    }
    if (oneIn(m_random, 10)) {
        setField(user, u"profileUrl"_s, u"https://people.corp.example/"_s + user.username);
    }
}

void DemoStaff::date(DemoPerson &person)
{
    User &user = person.user;
    const qint64 days = demoFounding().daysTo(demoDay()) - 1;
    const qint64 joined = m_users > 1 ? days * m_index / m_users : 0;
    user.createdAt = demoFounding().addDays(joined).addSecs(qint64(m_random.below(8 * 60 * 60)));
    const auto since = quint32((days - joined) * day);
    user.updatedAt = oneIn(m_random, 3) ? user.createdAt : user.createdAt.addSecs(qint64(m_random.below(since + 1)));
    // People leave, seldom the bosses; contractors more often.
    if (!person.leads && oneIn(m_random, person.contractor ? 8 : 25)) {
        user.status = User::Status::Disabled;
    }
}

QString DemoStaff::digits(const QString &pattern)
{
    QString text = pattern;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'#') {
            const bool first = i == 0 || !text.at(i - 1).isDigit();
            text[i] = QChar(char16_t(u'0' + (first ? 1 + m_random.below(9) : m_random.below(10))));
        }
    }
    return text;
}

}  // namespace gatehouse
