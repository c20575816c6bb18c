// cs __commands -- every command that people use, a line of JSON each: tests/surface walks it.
#include "base/json.hpp"
#include "cmd/examples.hpp"
#include "cmd/guide/verbs.hpp"

namespace cs::guide {

void list_commands(Session& session) {
    for (const auto& group : groups()) {
        if (group.hidden()) continue;
        for (const auto* verb : verbs_of(group)) {
            JsonWriter json;
            json.begin_object();
            json.key("noun")
                .value(group.noun)
                .key("verb")
                .value(verb->name)
                .key("shared")
                .value(Cell{verb->noun == "*"});
            json.key("en").value(verb->summary.en).key("zh").value(verb->summary.zh);
            json.key("examples").begin_array();
            for (const auto& example : examples_of(group, *verb)) json.value(example.command);
            json.end_array().end_object();
            session.out += json.text() + "\n";
        }
    }
}

}  // namespace cs::guide
