/// \file command.hpp  What every verb may rely on.
///
/// main looks the words up in the tables (commands/), parses with that verb's options, opens only what the verb says
/// it needs, runs it, and prints what it left in `out`. Declaring opens nothing; running parses nothing.
#pragma once
#include "base/error.hpp"
#include "base/lang.hpp"
#include "cmd/options.hpp"
#include "document/render.hpp"
#include "store/store.hpp"
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

/// What must be open before a verb runs.
enum class Needs {
    nothing,  ///< neither project nor store
    project,  ///< cs.toml
    read,     ///< the store, read only
    write,    ///< the store; takes --dry-run
};

/// What a person at the keyboard, cron or a pipe have set, read once in main.
struct Surroundings {
    std::string directory;  ///< where the command was run
    bool terminal_out = false, terminal_err = false, terminal_in = false;
    bool dumb_terminal = false;  ///< TERM is unset or says so: no colour, no pager
    std::size_t columns = 80, lines = 24;
    std::optional<bool> colour;  ///< what NO_COLOR or CLICOLOR_FORCE say
    Date today;                  ///< CS_TODAY, or the local day
    Instant now;                 ///< CS_NOW, or the clock
    std::optional<Instant> clock = {};  ///< the same, if CS_NOW was not believed
    std::string who;             ///< CS_AS, or the login name
    std::string home, config_home, state_home, locale;
    std::optional<std::string> pager;  ///< CS_PAGER, or PAGER; empty means none is wanted
    std::string editor, store_directory;
    std::string store_url = {};  ///< CS_STORE_URL
    unsigned user_id = 0;
};

struct Project;

/// One run of one verb.
struct Session {
    const Surroundings& around;
    const Arguments& given;
    const NounView* noun = nullptr;  ///< of a generic verb
    Date today = around.today;
    Instant now = around.now;
    std::string who = {}, command = {};
    Lang lang = Lang::en;
    bool colour = false;  ///< as --color, NO_COLOR, CLICOLOR_FORCE and the terminal have it
    bool quiet = false, dry_run = false, yes = false;
    Project* project = nullptr;
    Context* store = nullptr;  ///< as Needs says
    std::string out = {};      ///< data: stdout, printed when the verb has returned
    std::string err = {};      ///< talk: stderr
    int status = 0;            ///< what a check found: 1 for "the answer is no"

    Context& context() { return *store; }
    Format format(
        Format otherwise = Format::table) const;  ///< what --format says; usage if it is none, or not for a terminal
    bool to_terminal() const;                     ///< whether a person sees the answer at once
    Look look() const;
    void say(std::string_view sentence);   ///< what was done, on stdout of a terminal or pipe; not with -q
    void note(std::string_view sentence);  ///< talk, on stderr
};

using Run = void (*)(Session&);

struct Verb {
    std::string_view noun, name;  ///< noun "*": every noun that has records; name "": the noun stands alone
    Words summary;
    Needs needs;
    Syntax syntax;
    Run run;
    std::string_view examples;  ///< command lines, one a line, "command  # what it does"
};

struct Group {
    std::string_view noun, title;  ///< an empty title keeps it out of the help: a program asks for it, not a person
    Words summary;
    bool records;  ///< has the verbs of "*"

    bool hidden() const noexcept { return title.empty(); }
};

std::span<const Group> groups() noexcept;  ///< in the order of the help
const Verb* find_verb(std::string_view noun, std::string_view name) noexcept;
const Group* find_group(std::string_view noun) noexcept;
std::vector<const Verb*> verbs_of(const Group&);         ///< its own and those of "*", sorted by name
std::vector<std::string_view> verb_names(const Group&);  ///< of those that have a name

}  // namespace cs
