// What becomes of trainings, and what shows that they took.
#include "handoff/training.hpp"
#include "account/listing.hpp"
#include "account/moves.hpp"
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
        if (to != TrainingState::rescheduled && on > context.today)
            refuse(fmt::format("{} lies in the future", to_text(on)), "record it once it has happened");
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
        Sql sql;
        sql.values = {std::int64_t{training.on->days()}, std::int64_t{last.days()}, contact.account.id,
                      homework.feature.id, user.value_or(-1)};
        sql.text = R"sql(SELECT CAST(coalesce(sum("events"), 0) AS BIGINT) FROM "usage"
WHERE "day" BETWEEN $1 AND $2 AND "account" = $3 AND "feature" = $4 AND ($5 = -1 OR "user" = $5))sql";
        const auto row = sql.prepared(context.engine);
        row->step();
        all_of_it.push_back({std::move(homework), row->integer(0), user.has_value()});
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

Table training_due(Context& context, std::optional<std::int64_t> account, std::optional<std::int64_t> csm,
                   Audience audience) {
    constexpr Choice reasons[] = {{"no_result", {"its day has passed", "日期已过"}},
                                  {"missed", {"missed", "缺席"}},
                                  {"never", {"never trained", "从未培训"}},
                                  {"new_feature", {"a feature came since", "有新功能"}}};
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"contact", {"Contact", "联系人"}},
                                  {"reason", {"Why", "原因"}, Type::choice},
                                  {"training", {"Training", "培训"}, Type::integer},
                                  {"topic", {"Topic", "主题"}},
                                  {"since", {"Since", "自"}, Type::date}};
    std::optional<Date> newest;
    Sql features;
    features.text = R"sql(SELECT max("created") FROM "feature")sql";
    if (const auto row = features.prepared(context.engine); row->step() && !row->null(0))
        newest = utc_date(std::get<Instant>(row->cell(0, Type::instant)));
    Sql sql;
    sql.values = {context.today, account.value_or(0), csm.value_or(0), newest.value_or(*Date::of(1900, 1, 1))};
    sql.text = R"sql(SELECT x."key", x."name", x."reason", x."training", x."topic", x."since" FROM (
SELECT p."account", p."name", CASE WHEN t."state" = 'missed' THEN 'missed' ELSE 'no_result' END AS "reason",
t."id" AS "training", t."topic", t."on" AS "since", a."key", a."csm"
FROM "training" t JOIN "contact" p ON p."id" = t."contact" JOIN "account" a ON a."id" = p."account"
WHERE t."state" <> 'attended' AND (t."state" = 'missed' OR t."on" < $1) AND p."left_on" IS NULL
UNION ALL SELECT p."account", p."name", CASE WHEN l."on" IS NULL THEN 'never' ELSE 'new_feature' END, NULL, NULL,
CASE WHEN l."on" IS NULL THEN NULL ELSE $4 END, a."key", a."csm"
FROM "contact" p JOIN "account" a ON a."id" = p."account"
LEFT JOIN (SELECT "contact", max("on") AS "on" FROM "training" WHERE "state" = 'attended' GROUP BY "contact") l ON l."contact" = p."id"
WHERE p."left_on" IS NULL AND (l."on" IS NULL OR l."on" < $4)
AND NOT EXISTS (SELECT 1 FROM "training" t WHERE t."contact" = p."id" AND t."state" <> 'attended')
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1))) x
WHERE ($2 = 0 OR x."account" = $2) AND ($3 = 0 OR x."csm" = $3) ORDER BY x."key", x."name", x."training" NULLS LAST)sql";
    auto table = listed(context, "due", columns, sql, {"everybody is trained", "无需培训"});
    if (audience == Audience::person) label_choices(table, "reason", reasons, context.lang);
    return table;
}

}  // namespace cs
