//! A person at a browser, as far as oidc-provider's own pages need one: logs in, agrees or refuses.

use std::collections::BTreeMap;

use url::{Url, form_urlencoded};

/// How many pages one grant may take.
const PAGES: usize = 12;

/// A browser with its cookies. It runs no script.
#[derive(Debug)]
pub struct Browser {
    agent: ureq::Agent,
    cookies: BTreeMap<String, String>,
}

/// A page that came, or where it leads instead.
struct Page {
    text: String,
    leads_to: Option<String>,
}

impl Default for Browser {
    fn default() -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self {
            agent: config.new_agent(),
            cookies: BTreeMap::new(),
        }
    }
}

impl Browser {
    /// Goes to `url`, logs in as `user`, agrees to everything: where that leads out of the server.
    pub fn agrees(&mut self, url: &str, user: &str) -> String {
        self.walks(url, user, true)
    }

    /// Goes to `url` and refuses: where that leads out of the server.
    pub fn refuses(&mut self, url: &str) -> String {
        self.walks(url, "", false)
    }

    /// Types the code that `whole_url` holds, logs in as `user`, and agrees or refuses.
    pub fn at_a_device(&mut self, whole_url: &str, user: &str, agrees: bool) {
        let (place, code) = whole_url.split_once("?user_code=").expect("a code in it");
        let page = self.gets(whole_url).text;
        let token = page.split_once("name=\"xsrf\" value=\"").expect("a form").1;
        let token = token.split('"').next().unwrap_or_default().to_owned();
        let answer = if agrees {
            ("confirm", "yes")
        } else {
            ("abort", "yes")
        };
        let page = self.posts(place, &[("xsrf", &token), ("user_code", code), answer]);
        if let Some(next) = page.leads_to {
            self.walks(&next, user, agrees);
        }
    }

    fn walks(&mut self, url: &str, user: &str, agrees: bool) -> String {
        let host = Url::parse(url).expect("a URL").authority().to_owned();
        let mut url = url.to_owned();
        for _ in 0..PAGES {
            if Url::parse(&url).expect("a URL").authority() != host {
                return url;
            }
            let mut page = self.gets(&url);
            if page.leads_to.is_none() && url.contains("/interaction/") {
                page = match agrees {
                    true if page.text.contains("value=\"login\"") => {
                        let person = [("prompt", "login"), ("login", user), ("password", "x")];
                        self.posts(&url, &person)
                    }
                    true => self.posts(&url, &[("prompt", "consent")]),
                    false => self.gets(&format!("{url}/abort")),
                };
            }
            match page.leads_to {
                Some(next) => url = next,
                None => return url,
            }
        }
        panic!("more than {PAGES} pages, the last one {url}");
    }

    fn gets(&mut self, url: &str) -> Page {
        let request = self.agent.get(url).header("cookie", self.cookies());
        let answer = request.call().expect("the server answers");
        self.page(url, answer)
    }

    fn posts(&mut self, url: &str, fields: &[(&str, &str)]) -> Page {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        let request = self.agent.post(url).header("cookie", self.cookies());
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = request.send(form.finish()).expect("the server answers");
        self.page(url, answer)
    }

    fn cookies(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs: Vec<_> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    fn page(&mut self, url: &str, mut answer: ureq::http::Response<ureq::Body>) -> Page {
        for cookie in answer.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().expect("a cookie is text");
            let pair = cookie.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("a cookie has a value");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let location = answer.headers().get("location");
        let location = location.map(|it| it.to_str().expect("a location is text").to_owned());
        let leads_to = location.map(|it| {
            let url = Url::parse(url).and_then(|url| url.join(&it));
            url.expect("a location is a URL").into()
        });
        Page {
            text: answer.body_mut().read_to_string().expect("a page is text"),
            leads_to,
        }
    }
}
