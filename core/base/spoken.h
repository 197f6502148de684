// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QMutexLocker>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace gatehouse {

/// Tells every `SpokenTable` that texts are translated into this language from now on. Nothing else may run meanwhile that reads texts:
/// neither may it that the catalogues are exchanged.
void setSpokenLanguage(const QString &name);
/// A number for it: the same for the same name while the program runs.
[[nodiscard]] int spokenLanguage();

/// A table with translated texts: made when it is first asked for, and once more for every other language that is spoken. Whoever holds a
/// row keeps it, in the language in which it was asked for. Any thread may ask.
template<typename Table>
class SpokenTable
{
public:
    using Make = Table (*)();

    explicit SpokenTable(Make make) : m_make(make) {}

    [[nodiscard]] const Table &now()
    {
        const Made *current = m_current.load(std::memory_order_acquire);
        const int language = spokenLanguage();
        return current && current->language == language ? current->table : in(language);
    }

private:
    struct Made {
        int language;
        Table table;
    };

    const Table &in(int language)
    {
        const QMutexLocker lock(&m_mutex);
        for (const auto &each : m_made) {
            if (each->language == language) {
                m_current.store(each.get(), std::memory_order_release);
                return each->table;
            }
        }
        m_made.push_back(std::make_unique<const Made>(Made{language, m_make()}));
        m_current.store(m_made.back().get(), std::memory_order_release);
        return m_made.back()->table;
    }

    Make m_make;
    QMutex m_mutex;
    std::vector<std::unique_ptr<const Made>> m_made;
    std::atomic<const Made *> m_current = nullptr;
};

}  // namespace gatehouse
