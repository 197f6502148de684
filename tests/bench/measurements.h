// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <sys/resource.h>

namespace gatehouse {

/// The memory that this program has now, in kilobytes.
[[nodiscard]] inline qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

/// Milliseconds of processor time of this program, all threads, and of the programs that it started and that have ended.
[[nodiscard]] inline double processorTime()
{
    double sum = 0;
    for (const auto whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used = {};
        getrusage(whose, &used);
        sum += double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
    }
    return sum;
}

/// The rows of one benchmark: a table on the standard output, and JSON for whoever compares two runs.
class Measurements
{
public:
    /// Runs `work` that many times and answers the median in milliseconds; `size` is the number of records it works on. The processor
    /// time beside it, of all threads and of programs that `work` started, does not depend on what else the machine does.
    template<typename Work>
    double measure(const QString &what, qint64 size, int times, Work work)
    {
        Rounds rounds;
        for (int round = 0; round < std::max(times, 1); ++round) {
            rounds.run(work);
        }
        return add(what, size, rounds);
    }

    /// The medians of several works, and their processor time.
    struct Compared {
        std::vector<double> milliseconds;
        std::vector<double> processor;
    };

    struct Work {
        QString what;
        qint64 size = 1;
        std::function<void()> run;
    };

    /// Measures works in turns, that many times each: what else the machine does then falls on all of them.
    Compared compare(int times, const std::vector<Work> &works)
    {
        std::vector<Rounds> rounds(works.size());
        for (int round = 0; round < times; ++round) {
            for (std::size_t at = 0; at < works.size(); ++at) {
                rounds[at].run(works[at].run);
            }
        }
        Compared medians;
        for (std::size_t at = 0; at < works.size(); ++at) {
            medians.milliseconds.push_back(add(works[at].what, works[at].size, rounds[at]));
            medians.processor.push_back(m_processor);
        }
        return medians;
    }

    /// Of what was measured last.
    [[nodiscard]] double processor() const { return m_processor; }

    void addRatio(const QString &what, double ratio)
    {
        std::printf("%-60s %12s %12.3f\n", qUtf8Printable(what), "ratio", ratio);
        m_rows.append(QJsonObject{{QStringLiteral("what"), what}, {QStringLiteral("ratio"), ratio}});
    }

    void addMemory(const QString &what, qint64 size, qint64 kilobytes)
    {
        std::printf("%-60s %12lld %9lld KB\n", qUtf8Printable(what), static_cast<long long>(size), static_cast<long long>(kilobytes));
        m_rows.append(
            QJsonObject{{QStringLiteral("what"), what}, {QStringLiteral("size"), size}, {QStringLiteral("kilobytes"), kilobytes}});
    }

    void add(const QString &what, qint64 size, double milliseconds, double processor)
    {
        std::printf("%-60s %12lld %12.3f ms %10.3f ms of processor time\n", qUtf8Printable(what), static_cast<long long>(size),
                    milliseconds, processor);
        m_rows.append(QJsonObject{{QStringLiteral("what"), what},
                                  {QStringLiteral("size"), size},
                                  {QStringLiteral("milliseconds"), milliseconds},
                                  {QStringLiteral("processor"), processor}});
    }

    void add(const QString &what, qint64 size, double milliseconds)
    {
        std::printf("%-60s %12lld %12.3f ms\n", qUtf8Printable(what), static_cast<long long>(size), milliseconds);
        m_rows.append(
            QJsonObject{{QStringLiteral("what"), what}, {QStringLiteral("size"), size}, {QStringLiteral("milliseconds"), milliseconds}});
    }

    /// Writes the rows into the file named by the program's first argument, if there is one; answers the exit status.
    [[nodiscard]] int finish(int argc, char *argv[]) const
    {
        if (argc < 2) {
            return 0;
        }
        QFile file(QFile::decodeName(argv[1]));
        const QByteArray json = QJsonDocument(m_rows).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
            std::fprintf(stderr, "%s: %s\n", argv[1], qUtf8Printable(file.errorString()));
            return 1;
        }
        return 0;
    }

private:
    struct Rounds {
        std::vector<double> milliseconds;
        std::vector<double> processor;

        template<typename Work>
        void run(const Work &work)
        {
            const double begin = processorTime();
            QElapsedTimer timer;
            timer.start();
            work();
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            processor.push_back(processorTime() - begin);
        }
    };

    double add(const QString &what, qint64 size, Rounds &rounds)
    {
        std::sort(rounds.milliseconds.begin(), rounds.milliseconds.end());
        std::sort(rounds.processor.begin(), rounds.processor.end());
        const double median = rounds.milliseconds.at(rounds.milliseconds.size() / 2);
        m_processor = rounds.processor.at(rounds.processor.size() / 2);
        add(what, size, median, m_processor);
        return median;
    }

    QJsonArray m_rows;
    double m_processor = 0;
};

}  // namespace gatehouse
