// What becomes of trainings, and what shows that they took.
#include "handoff/training.hpp"
#include "account/moves.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr Move<TrainingState> training_moves[] = {
    {"attended", TrainingState::planned, TrainingState::attended},
    {"missed", TrainingState::planned, TrainingState::missed},
    {"reschedule", TrainingState::planned, TrainingState::rescheduled},
    {"attended", TrainingState::rescheduled, TrainingState::attended},
    {"missed", TrainingState::rescheduled, TrainingState::missed},
    {"reschedule", TrainingState::rescheduled, TrainingState::rescheduled},
    {"reschedule", TrainingState::missed, TrainingState::rescheduled},
};

[[noreturn]] void refuse(std::string message, std::string hint) {
    throw Error{Kind::no, std::move(message), std::move(hint)};
}

// The number by which usage knows a person; nullopt where it names none.
std::optional<std::int64_t> user_of(Context& context, const Contact& contact) {
    Sql sql;
    sql.values = {contact.email, contact.external_id};
    sql.text =
        R"sql(SELECT "id" FROM "usage_user" WHERE "name" <> '' AND ("name" = $1 OR "name" = $2) ORDER BY "id" LIMIT 1)sql";
    const auto row = sql.prepared(context.engine);
    return row->step() ? std::optional{row->integer(0)} : std::nullopt;
}

// Day by day: the rows lie by day first, so that each day of one account is one seek.
std::int64_t events_between(Context& context, Date first, Date last, std::int64_t account, std::int64_t feature,
                            std::optional<std::int64_t> user) {
    const auto row = context.engine.prepare(
        R"sql(SELECT CAST(coalesce(sum("events"), 0) AS BIGINT) FROM "usage"
WHERE "day" = $1 AND "account" = $2 AND "feature" = $3 AND ($4 = -1 OR "user" = $4))sql");
    std::int64_t sum = 0;
    for (auto day = first.days(); day <= last.days(); ++day) {
        row->bind(1, std::int64_t{day});
        row->bind(2, account);
        row->bind(3, feature);
        row->bind(4, user.value_or(-1));
        row->step();
        sum += row->integer(0);
        row->reset();
    }
    return sum;
}

// Twelve digits without look-alikes, in groups of four. It names an entry; what is true stands in the register.
std::string code_of(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::uint64_t sum = 14695981039346656037ULL;
    for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    sum = (sum ^ (sum >> 31)) * 0x7fb5d329728ea185ULL;
    sum ^= sum >> 29;
    std::string code;
    for (int i = 0; i < 12; ++i, sum >>= 5) {
        if (i == 4 || i == 8) code += '-';
        code += digits[sum & 31];
    }
    return code;
}

}  // namespace

Outcome move(Context& context, const TrainingMove& move) {
    return write(context, [&](Write& work) {
        auto training = get<Training>(context, move.training);
        const auto to = moved<TrainingState>(training_moves, training.state, move.verb, "training", training.id);
        const auto on = move.on.value_or(*training.on);
        if (to == TrainingState::rescheduled && on < context.today)
            refuse(fmt::format("{} has passed", to_text(on)), "--on DATE: a day that lies ahead");
        if (to != TrainingState::rescheduled) refuse_future(on, context.today);
        training.on = on;
        training.state = to;
        if (move.score) training.score = move.score;
        if (!move.note.empty()) training.note = move.note;
        work.update(training);
    });
}

Outcome set_homework(Context& context, std::int64_t id, Ref<Feature> feature, std::int64_t times, Date by) {
    return write(context, [&](Write& work) {
        const auto training = get<Training>(context, id);
        if (training.state != TrainingState::attended)
            refuse(fmt::format("training {} is {}", id, name_of(training.state)), "homework is for who attended");
        if (by < *training.on)
            refuse(fmt::format("{} lies before the training, {}", to_text(by), to_text(*training.on)), "--by DATE");
        Homework homework;
        homework.training = {id, {}};
        homework.feature = std::move(feature);
        homework.times = times;
        homework.by = by;
        work.insert(homework);
    });
}

std::vector<Done> homework_of(Context& context, const Training& training) {
    const auto& noun = context.nouns.of<Homework>();
    Query query;
    query.where = {{&noun.at("training"), Condition::Op::equal, {training.id}, {}}};
    query.sort = parse_sort(noun, "by,id");
    query.fields = parse_columns(noun, "feature");
    const auto contact = get<Contact>(context, training.contact.id);
    const auto user = user_of(context, contact);
    std::vector<Done> all_of_it;
    for (auto& homework : all<Homework>(context, query)) {
        const auto last = std::min(homework.by, context.today);
        const auto count = events_between(context, *training.on, last, contact.account.id, homework.feature.id, user);
        all_of_it.push_back({std::move(homework), count, user.has_value()});
    }
    return all_of_it;
}

std::vector<std::string> uncertified(Context& context, const Training& training) {
    std::vector<std::string> lacks;
    const auto pass = context.settings.integer("training.pass_score");
    const auto in = [&](Words words) { return words.in(context.lang); };
    if (training.state != TrainingState::attended)
        lacks.push_back(fmt::format("training {} is {}", training.id, name_of(training.state)));
    if (!training.score)
        lacks.emplace_back(in({"no score of a quiz", "没有测验得分"}));
    else if (*training.score < pass)
        lacks.push_back(
            fmt::format(fmt::runtime(in({"a score of {}, {} pass", "得分 {}，{} 分及格"})), *training.score, pass));
    for (const auto& done : homework_of(context, training))
        if (!done.met())
            lacks.push_back(fmt::format(fmt::runtime(in({"{}: {} of {} times", "{}：{}/{} 次"})),
                                        done.homework.feature.name, done.count, done.homework.times));
    return lacks;
}

Outcome certify(Context& context, std::int64_t id, std::string& code) {
    return write(context, [&](Write& work) {
        const auto training = get<Training>(context, id);
        if (!training.certificate.empty())
            refuse(fmt::format("training {} has certificate {}", id, training.certificate),
                   fmt::format("'cs training certificate {}' shows it", training.certificate));
        if (const auto lacks = uncertified(context, training); !lacks.empty())
            refuse(fmt::format("no certificate for training {} yet: {}", id, join(lacks, "; ")),
                   fmt::format("'cs training homework {}' shows the homework", id));
        const auto contact = get<Contact>(context, training.contact.id);
        Certificate certificate;
        certificate.training = {id, {}};
        certificate.name = contact.name;
        certificate.topic = training.topic;
        certificate.on = context.today;
        certificate.score = *training.score;
        for (int turn = 0; certificate.code.empty() || find_certificate(context, certificate.code); ++turn)
            certificate.code =
                code_of(fmt::format("{}/{}/{}/{}/{}", id, contact.name, training.topic, to_text(context.now), turn));
        code = certificate.code;
        work.insert(certificate);
    });
}

std::optional<Certificate> find_certificate(Context& context, std::string_view text) {
    std::string plain;
    for (char c : text) {
        if (c == '-' || c == ' ') continue;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (plain.size() == 4 || plain.size() == 9) plain += '-';
        plain += c;
    }
    const auto& noun = context.nouns.of<Certificate>();
    Query query;
    query.where = {{&noun.at("code"), Condition::Op::equal, {plain}, {}}};
    if (plain.size() != 14) return std::nullopt;
    auto found = all<Certificate>(context, query);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

}  // namespace cs
