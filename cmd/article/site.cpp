// cs article site -- the public articles as a folder of pages.
#include "ticket/site.hpp"
#include "cmd/article/verbs.hpp"
#include "cmd/folder.hpp"
#include "store/store.hpp"
#include <fmt/format.h>

namespace cs::article {

void site(Session& session) {
    auto& context = session.context();
    const auto files = read(context, [&] { return article_site(context); });
    std::vector<FolderFile> written;
    for (const auto& file : files) written.push_back({file.path, file.text});
    replace_folder(session.given.operands[0], written, "index.html", site_mark);
    session.say(fmt::format("wrote {} files; index.html is the first page", written.size()));
}

}  // namespace cs::article
