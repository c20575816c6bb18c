#include "agenda/agenda.hpp"
#include "account/staff.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace cs {
namespace {

constexpr DutySource sources[] = {
    renewal_duties, notice_duties, alert_duties, detractor_duties, ticket_duties, complaint_duties, request_duties, article_duties, handoff_duties, promise_duties, kickoff_duties, plan_duties, training_duties, homework_duties, goal_duties, review_duties, milestone_duties, attitude_duties, churn_duties, winback_duties, next_step_duties, visit_duties,
};
constexpr std::int64_t days_ahead = 6;  // with today a week

constexpr Words when_words[] = {{"Late", "已逾期"}, {"Today", "今天"}, {"This week", "本周内"}, {"Soon", "近期"}};
constexpr std::string_view when_names[] = {"late", "today", "this_week", "soon"};
constexpr std::pair<std::string_view, Words> source_words[] = {{"renewal", {"renewal", "续约"}},
                                                               {"notice", {"notice", "终止通知"}},
                                                               {"detractor", {"detractor", "贬损者"}},
                                                               {"alert", {"alert", "预警"}},
                                                               {"next_step", {"next step", "下一步"}},
                                                               {"visit", {"visit", "拜访"}},
                                                               {"handoff", {"hand-over", "交接"}},
                                                               {"expectation", {"promise", "承诺"}},
                                                               {"kickoff", {"kick-off", "启动"}},
                                                               {"plan", {"plan", "实施"}},
                                                               {"training", {"training", "培训"}},
                                                               {"review", {"review", "业务回顾"}},
                                                               {"action", {"action", "行动"}},
                                                               {"homework", {"homework", "课后任务"}},
                                                               {"goal", {"goal", "成功目标"}},
                                                               {"milestone", {"milestone", "里程碑"}},
                                                               {"attitude", {"attitude", "态度"}},
                                                               {"churn", {"churn", "流失"}},
                                                               {"winback", {"win-back", "挽回"}},
                                                               {"ticket", {"ticket", "工单"}},
                                                               {"request", {"request", "需求"}},
                                                               {"complaint", {"complaint", "投诉"}},
                                                               {"article", {"article", "文章"}}};

struct AgendaColumn {
    std::string_view name;
    Words header;
    Type type;
};
constexpr AgendaColumn columns[] = {{"person", {"Person", "负责人"}, Type::reference},
                                    {"when", {"When", "时间"}, Type::choice},
                                    {"due", {"Due", "期限"}, Type::date},
                                    {"days", {"Days", "天数"}, Type::integer},
                                    {"account", {"Account", "客户"}, Type::reference},
                                    {"name", {"Name", "名称"}, Type::text},
                                    {"source", {"About", "事项"}, Type::choice},
                                    {"what", {"What", "内容"}, Type::text},
                                    {"command", {"Command", "命令"}, Type::text}};

// What is a row's place in its table: by person and when for programs, the rest for a reader who has read the heading.
constexpr std::size_t whole[] = {0, 1, 2, 3, 4, 5, 6, 7, 8}, under_heading[] = {2, 4, 6, 7, 8};

std::vector<Cell> row_of(const Duty& duty, Date today, std::span<const std::size_t> chosen) {
    const auto text = [](std::string_view t) { return t.empty() ? Cell{} : Cell{std::string{t}}; };
    const Cell cells[] = {text(duty.person),  text(when_names[static_cast<std::size_t>(when(duty.due, today))]),
                          duty.due,           days_between(today, duty.due),
                          text(duty.account), text(duty.name),
                          text(duty.source),  text(duty.what),
                          text(duty.command)};
    std::vector<Cell> row;
    for (const auto c : chosen) row.push_back(cells[c]);
    return row;
}

Table empty_table(Lang lang, std::span<const std::size_t> chosen) {
    Table table;
    table.name = "agenda";
    table.none = Words{"nothing is due", "没有待办事项"}.in(lang);
    for (const auto c : chosen)
        table.columns.push_back({std::string{columns[c].name}, std::string{columns[c].header.in(lang)}, columns[c].type,
                                 columns[c].name == "command"});
    return table;
}

/// "Li Wei (li)"
class PersonNames {
  public:
    explicit PersonNames(Context& context) : lang_{context.lang} {
        Query everybody;
        for (const auto& staff : all<Staff>(context, everybody)) names_.emplace(staff.handle, staff.name);
    }
    std::string of(const std::string& handle) const {
        if (handle.empty()) return std::string{Words{"Nobody's", "无人负责"}.in(lang_)};
        const auto found = names_.find(handle);
        if (found == names_.end() || found->second == handle) return handle;
        return fmt::format(fmt::runtime(Words{"{} ({})", "{}（{}）"}.in(lang_)), found->second, handle);
    }

  private:
    Lang lang_;
    std::map<std::string, std::string> names_;
};

std::string_view source_word(std::string_view source, Lang lang) {
    for (const auto& [name, words] : source_words)
        if (name == source) return words.in(lang);
    return source;
}

}  // namespace

When when(Date due, Date today) noexcept {
    const auto days = days_between(today, due);
    return days < 0 ? When::late : days == 0 ? When::today : days <= days_ahead ? When::this_week : When::soon;
}

std::string_view text_of(When when, Lang lang) noexcept { return when_words[static_cast<std::size_t>(when)].in(lang); }

std::vector<Duty> agenda(Context& context, std::optional<std::int64_t> staff) {
    std::vector<Duty> duties;
    for (const auto source : sources) source(context, staff, add_days(context.today, days_ahead), duties);
    const auto key = [&](const Duty& d) {
        return std::tuple{d.person.empty(),
                          std::string_view{d.person},
                          when(d.due, context.today),
                          -d.weight,
                          d.due,
                          std::string_view{d.account},
                          d.record};
    };
    std::ranges::sort(duties, {}, key);
    return duties;
}

Table agenda_table(const Context& context, const std::vector<Duty>& duties) {
    auto table = empty_table(context.lang, whole);
    for (const auto& duty : duties) table.rows.push_back(row_of(duty, context.today, whole));
    return table;
}

Document agenda_document(Context& context, const std::vector<Duty>& duties) {
    const auto lang = context.lang;
    Document doc;
    doc.name = "agenda";
    doc.lang = lang;
    doc.title = Words{"Agenda", "待办"}.in(lang);
    doc.subtitle = to_text(context.today);
    const PersonNames names{context};
    const std::string* person = nullptr;
    std::optional<When> last;
    for (const auto& duty : duties) {
        if (!person || *person != duty.person) {
            doc.blocks.emplace_back(Heading{names.of(duty.person)});
            last.reset();
        }
        person = &duty.person;
        const auto now = when(duty.due, context.today);
        if (last != now) {
            auto table = empty_table(lang, under_heading);
            table.title = text_of(now, lang);
            doc.blocks.emplace_back(std::move(table));
        }
        last = now;
        auto row = row_of(duty, context.today, under_heading);
        row[2] = std::string{source_word(duty.source, lang)};
        std::get<Table>(doc.blocks.back()).rows.push_back(std::move(row));
    }
    if (duties.empty())
        doc.blocks.emplace_back(Paragraph{std::string{Words{"Nothing is due.", "没有待办事项。"}.in(lang)}});
    return doc;
}

std::vector<Event> agenda_events(const std::vector<Duty>& duties) {
    std::vector<Event> events;
    for (const auto& duty : duties) {
        auto& event = events.emplace_back(
            Event{.uid = fmt::format("{}-{}-{}@agenda.cs", duty.source, duty.record, to_text(duty.due)),
                  .on = duty.due,
                  .summary = {},
                  .description = {}});
        event.summary = duty.name.empty() ? duty.what : fmt::format("{}: {}", duty.name, duty.what);
        event.description = duty.command;
    }
    return events;
}

}  // namespace cs
