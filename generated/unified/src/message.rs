// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Channel, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// Something said in a channel.
#[derive(Default)]
pub struct Message {
    /// Read only.
    pub id: Option<Id<Message>>,
    pub subject: Option<String>,
    /// Where it was said.
    pub channel_id: Option<Id<Channel>>,
    /// What it belongs to, where several make a conversation.
    pub thread_id: Option<String>,
    pub text: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Message:
    id optional, subject optional, channel_id = "channelId" optional,
    thread_id = "threadId" optional, text optional, owner_id = "ownerId" optional, status optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Message {
    const KEY: &'static str = "messages";
    const NAME: &'static str = "Message";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("messages")).read_only(),
        ModelField::new("subject", ModelKind::Text),
        ModelField::new("channelId", ModelKind::Reference("channels")),
        ModelField::new("threadId", ModelKind::Text),
        ModelField::new("text", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = MessageFilter;
    type Key = MessageKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<MessageFilter> for Message {
    fn from(it: MessageFilter) -> Self {
        Self {
            channel_id: it.channel_id,
            thread_id: it.thread_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<MessageKey> for Message {
    fn from(_: MessageKey) -> Self {
        connectome::blank()
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct MessageFilter {
    /// Where it was said.
    pub channel_id: Option<Id<Channel>>,
    /// What it belongs to, where several make a conversation.
    pub thread_id: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { MessageFilter:
    channel_id = "channelId" optional, thread_id = "threadId" optional,
    owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct MessageKey {}
record! { MessageKey:  }
