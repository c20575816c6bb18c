#include "cmd/trust.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include <fmt/format.h>
#include <sha2.h>
#include <sys/stat.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

fs::path list_of(const Surroundings& around) { return fs::path{around.state_home} / "cs" / "trusted"; }

fs::path whole(const fs::path& path) {
    std::error_code failed;
    const auto real = fs::weakly_canonical(path, failed);
    return failed ? path : real;
}

std::string line_of(const fs::path& file, std::string_view text) {
    return fmt::format("{}  {}\n", sha256(text), whole(file).string());
}

std::string objection(const Surroundings& around, const fs::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) return "";  // opening it will say why
    if (found.st_uid != around.user_id && around.user_id != 0) return "belongs to somebody else";
    if ((found.st_mode & S_IWOTH) != 0) return "may be written by anybody";
    return "";
}

}  // namespace

std::string sha256(std::string_view text) {
    SHA2_CTX state;
    char digest[SHA256_DIGEST_STRING_LENGTH];
    SHA256Init(&state);
    SHA256Update(&state, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    return SHA256End(&state, digest);
}

bool is_trusted(const Surroundings& around, const fs::path& file, std::string_view text) {
    const auto list = file_text(list_of(around).string()).value_or("");
    return ("\n" + list).find("\n" + line_of(file, text)) != std::string::npos;
}

void keep_trust(const Surroundings& around, const fs::path& file, std::string_view text) {
    const auto list = list_of(around);
    std::error_code failed;
    fs::create_directories(list.parent_path(), failed);
    if (failed)
        throw Error{Kind::denied, fmt::format("cannot make '{}': {}", list.parent_path().string(), failed.message()),
                    "check your home, or set XDG_STATE_HOME"};
    fs::permissions(list.parent_path(), fs::perms::owner_all, failed);
    std::string lines;
    const auto of_file = "  " + whole(file).string();
    for (const auto& line : split(file_text(list.string()).value_or(""), '\n'))
        if (!line.ends_with(of_file)) lines += line + "\n";
    write_file(list.string(), lines + line_of(file, text));
}

void refuse_foreign(const Surroundings& around, const fs::path& folder,
                    const std::function<std::vector<std::string>()>& listed) {
    for (const auto& path : {folder, folder / "cs.toml", folder / ".cs"}) {
        const auto what = objection(around, path);
        if (what.empty()) continue;
        for (const auto& safe : listed())
            if (whole(safe) == whole(folder)) return;
        throw Error{Kind::denied, fmt::format("'{}' {}", path.string(), what),
                    fmt::format("if you know whose it is, put it in your own configuration ({}/cs/config.toml): "
                                "safe.directories = [\"{}\"]",
                                around.config_home, whole(folder).string())};
    }
}

}  // namespace cs
