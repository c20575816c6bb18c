#include "account/listing.hpp"
#include "account/page.hpp"
#include "base/text.hpp"
#include "figures/columns.hpp"
#include "handoff/training.hpp"
#include "report/archive.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::vector<Contact> people(ArchivePage& page) {
    const auto& noun = page.context.nouns.of<Contact>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {page.account.id}, {}},
                   {&noun.at("left_on"), Condition::Op::equal, {Cell{}}, {}}};
    query.sort = parse_sort(noun, "tier,name");
    return all<Contact>(page.context, query);
}

std::vector<Training> trainings(ArchivePage& page) {
    const auto& noun = page.context.nouns.of<Training>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {page.account.key}, {}}};
    query.sort = parse_sort(noun, "on,id");
    query.fields = parse_columns(noun, "contact,account,certificate");
    return all<Training>(page.context, query);
}

/// Whether the same person had the same topic again later: then that session is what counts.
bool had_again(const Training& training, const std::vector<Training>& all) {
    return std::ranges::any_of(all, [&](const Training& other) {
        return other.contact == training.contact && other.topic == training.topic &&
               other.state == TrainingState::attended &&
               std::tuple{other.on, other.id} > std::tuple{training.on, training.id};
    });
}

class Followup {
  public:
    explicit Followup(ArchivePage& page)
        : page_{page}, trainings_{trainings(page)}, pass_{page.context.settings.integer("training.pass_score")} {
        const auto lang = page.context.lang;
        table_.name = "people";
        table_.title = page.say({"Person by person", "各人培训情况"});
        table_.none = page.say({"No contact is on record.", "没有联系人记录。"});
        table_.columns = {column("contact", {"Name", "姓名"}, Type::text, lang),
                          column("function", {"Function", "职能"}, Type::text, lang),
                          column("topic", {"Topic", "主题"}, Type::text, lang),
                          column("on", {"On", "日期"}, Type::date, lang),
                          column("state", {"Result", "结果"}, Type::choice, lang),
                          column("score", {"Quiz", "测验"}, Type::integer, lang),
                          column("homework", {"Homework", "课后任务"}, Type::text, lang),
                          column("certificate", {"Certificate", "证书"}, Type::text, lang),
                          column("repeat", {"To repeat", "需巩固"}, Type::text, lang)};
    }

    Table table() {
        for (const auto& person : people(page_)) add(person);
        return std::move(table_);
    }

  private:
    void add(const Contact& person) {
        bool any = false;
        for (const auto& training : trainings_) {
            if (training.contact.id != person.id) continue;
            any = true;
            row_of(person, training);
        }
        if (any) return;
        table_.rows.push_back({person.name, text(person.function), Cell{}, Cell{},
                               page_.say({"never trained", "从未培训"}), Cell{}, Cell{}, Cell{},
                               page_.say({"to be trained", "安排培训"})});
    }

    void row_of(const Contact& person, const Training& training) {
        std::vector<std::string> homework, repeat;
        const bool attended = training.state == TrainingState::attended;
        if (attended) follow(training, homework, repeat);
        if (training.state == TrainingState::missed) repeat.push_back(page_.say({"another day", "改期补训"}));
        const auto state = static_cast<std::size_t>(training.state);
        const auto between = page_.say({"; ", "；"});
        table_.rows.push_back({person.name, text(person.function), training.topic, *training.on,
                               std::string{Value<TrainingState>::choices[state].label.in(page_.context.lang)},
                               training.score ? Cell{*training.score} : Cell{}, text(join(homework, between)),
                               text(training.certificate), text(join(repeat, between))});
    }

    /// The quiz, and each homework against what the rows of usage say.
    void follow(const Training& training, std::vector<std::string>& homework, std::vector<std::string>& repeat) {
        const bool over = had_again(training, trainings_) || !training.certificate.empty();
        if (!over && !training.score) repeat.push_back(page_.say({"quiz", "测验"}));
        if (!over && training.score && *training.score < pass_)
            repeat.push_back(
                fmt::format(fmt::runtime(Words{"quiz: {} pass", "测验：{} 分及格"}.in(page_.context.lang)), pass_));
        for (const auto& done : homework_of(page_.context, training)) {
            const auto feature = get<Feature>(page_.context, done.homework.feature.id).name;
            homework.push_back(fmt::format(fmt::runtime(Words{"{}: {} of {}", "{}：{}/{} 次"}.in(page_.context.lang)),
                                           feature, done.count, done.homework.times));
            if (!over && !done.met() && done.homework.by < page_.context.today) repeat.push_back(feature);
        }
    }

    static Cell text(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

    ArchivePage& page_;
    std::vector<Training> trainings_;
    std::int64_t pass_;
    Table table_;
};

constexpr Listed question_columns[] = {{"contact", {"Name", "姓名"}},
                                       {"subject", {"Question", "问题"}},
                                       {"opened_at", {"Asked", "提出时间"}, Type::instant}};
constexpr std::string_view question_sql =
    R"sql(SELECT p."name", t."subject", t."opened_at" FROM "ticket" t LEFT JOIN "contact" p ON p."id" = t."contact"
WHERE t."account" = $1 AND t."kind" = 'question' AND t."state" NOT IN ('solved', 'closed') ORDER BY t."opened_at", t."id")sql";

constexpr Words to_ask[] = {
    {"What do you use every day by now?", "现在每天都在用哪些功能？"},
    {"Where do you still stop, or ask somebody?", "哪些地方仍会卡住，或需要问人？"},
    {"What shall we show once more?", "哪些内容需要再讲一遍？"},
    {"Who else ought to be trained?", "还有谁需要培训？"},
    {"How good was the training, 1 to 5? What would make it better?", "培训满意度（1-5 分）？如何改进？"},
};

Table asked(const ArchivePage& page) {
    Table table;
    table.name = "ask";
    table.title = page.say({"To ask on the call", "回访问题"});
    table.columns = {column("question", {"Question", "问题"}, Type::text, page.context.lang),
                     column("answer", {"Answer", "回答"}, Type::text, page.context.lang)};
    for (const auto& words : to_ask)
        table.rows.push_back({page.say(words), std::string{blank_line} + std::string{blank_line}});
    return table;
}

}  // namespace

Document training_followup(Context& given, std::int64_t account) {
    ArchivePage page{given, account, "report.training-followup", {"Training follow-up", "培训回访表"}};
    page.add(Followup{page}.table());
    Sql sql;
    sql.values = {account};
    sql.text = question_sql;
    auto open = listed(page.context, "questions", question_columns, sql, {});
    open.title = page.say({"Questions that are open", "未解决的问题"});
    page.add(std::move(open));
    page.add(asked(page));
    page.page.blocks.emplace_back(Footnote{
        page.say({"Homework is counted from the day of the training to its last day: what the person did where usage "
                  "names them, else what the whole account did.",
                  "课后任务从培训当日统计至期限：使用数据含本人时按本人统计，否则按客户整体统计。"})});
    return page.done();
}

}  // namespace cs
