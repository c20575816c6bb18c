// Writing what was planned: what is referred to before what refers to it.
#include "base/text.hpp"
#include "intake/import_plan.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

class PlanWriter {
  public:
    PlanWriter(Write& work, ImportPlan& plan, ImportReport& report)
        : work_{work}, plan_{plan}, report_{report}, waiting_(plan.planned.size()) {
        for (auto& each : plan_.planned)
            if (each.row != no_row && !plan_.rows[each.row].errors.empty()) each.state = Planned::State::bad;
    }

    // A chain of parents may be as long as the file, so it is walked without recursion.
    void write(std::size_t index) {
        std::vector<std::size_t> stack{index};
        while (!stack.empty()) {
            const auto at = stack.back();
            const auto next = open(at) ? awaited(at) : no_row;
            if (next != no_row) {
                waiting_[at] = true;
                stack.push_back(next);
                continue;
            }
            if (open(at)) save(plan_.planned[at]);
            waiting_[at] = false;
            stack.pop_back();
        }
    }

    /// Rows of a record that could not be written are not written either.
    void reject_followers() {
        for (std::size_t row = 0; row < plan_.rows.size(); ++row) {
            const auto index = plan_.rows[row].planned;
            if (index == no_row || !plan_.rows[row].errors.empty() || plan_.planned[index].state != Planned::State::bad)
                continue;
            plan_.refuse(row, Error{Kind::data, fmt::format("of the same record as line {}, which is rejected",
                                                            plan_.table().line(plan_.planned[index].row))});
        }
    }

  private:
    bool open(std::size_t index) const {
        const auto& each = plan_.planned[index];
        return each.after && (each.state == Planned::State::add || each.state == Planned::State::change);
    }

    void fail(Planned& each, const Error& error, const FieldView* field = nullptr) {
        each.state = Planned::State::bad;
        if (each.row == no_row) reasons_[&each] = error.message();
        plan_.refuse(each.row, error, field);
    }

    /// The first record that this one refers to and that is still to be written; references to written ones are filled
    /// in on the way.
    std::size_t awaited(std::size_t index) {
        auto& each = plan_.planned[index];
        for (const auto& field : each.noun->fields) {
            if (!field.refers() || field.computed()) continue;
            auto cell = field.stored(field, *each.after);
            if (auto* id = std::get_if<std::int64_t>(&cell)) {
                if (*id >= 0) continue;
                if (const auto next = settle(each, field, *id); next != no_row || each.state == Planned::State::bad)
                    return next;
                field.load(field, *each.after, cell);
            } else if (auto* ids = std::get_if<List>(&cell)) {
                for (auto& text : *ids) {
                    auto number = parse_integer(text);
                    if (number >= 0) continue;
                    if (const auto next = settle(each, field, number);
                        next != no_row || each.state == Planned::State::bad)
                        return next;
                    text = std::to_string(number);
                }
                field.load(field, *each.after, cell);
            }
        }
        return no_row;
    }

    std::size_t settle(Planned& each, const FieldView& field, std::int64_t& id) {
        const auto index = planned_index(id);
        const auto& target = plan_.planned[index];
        if (target.state == Planned::State::written || target.before) {
            id = target.id;
            return no_row;
        }
        if (target.state == Planned::State::bad) {
            const auto why = reasons_.find(&target);
            fail(each,
                 Error{Kind::data, why != reasons_.end() ? why->second
                                                         : fmt::format("line {}, to which it refers, is rejected",
                                                                       plan_.table().line(target.row))},
                 &field);
            return no_row;
        }
        if (waiting_[index] || &target == &each) {
            fail(each,
                 Error{Kind::data, "would come to stand above itself", "take one of the references out of the file"},
                 &field);
            return no_row;
        }
        return index;
    }

    void save(Planned& each) {
        try {
            bool written = true;
            work_.attempt([&] {
                if (each.added) each.id = work_.insert(*each.noun, *each.after);
                else written = work_.update(*each.noun, *each.after, *each.before);
            });
            each.state = written ? Planned::State::written : Planned::State::same;  // a key in capitals is the same key
            if (written) note_currency(each);
        } catch (const Error& e) {
            if (e.kind() != Kind::data && e.kind() != Kind::no) throw;
            fail(each, e.as(Kind::data));
        }
    }

    void note_currency(const Planned& each) {
        const auto company = work_.context().reading().currency;
        bool money = false;
        for (const auto& field : each.noun->fields) money = money || (field.type == Type::money && !field.computed());
        for (const auto& field : each.noun->fields) {
            if (!money || field.type != Type::currency || field.computed()) continue;
            const auto code = machine_text(field.stored(field, *each.after));
            if (code == company.code() || report_.without_rate.contains(code)) continue;
            if (work_.context().settings.is_default("rates." + code)) report_.without_rate.insert(code);
        }
    }

    Write& work_;
    ImportPlan& plan_;
    ImportReport& report_;
    std::vector<bool> waiting_;  // for what it refers to
    std::map<const Planned*, std::string> reasons_;
};

}  // namespace

void write_plan(Write& work, ImportPlan& plan, const ImportOptions& options, ImportReport& report) {
    PlanWriter writer{work, plan, report};
    for (std::size_t i = 0; i < plan.planned.size(); ++i) {
        if (options.progress && i % 4096 == 0) options.progress(plan.rows.size() * 2 + i, plan.rows.size() * 3);
        if (plan.planned[i].row != no_row) writer.write(i);
    }
    writer.reject_followers();
}

}  // namespace cs
