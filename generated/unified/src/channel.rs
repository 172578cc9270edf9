// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// Where people talk: a room, a group, a conversation of two.
#[derive(Default)]
pub struct Channel {
    /// Read only.
    pub id: Option<Id<Channel>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// What is being talked about now.
    pub topic: Option<String>,
    /// Who may read along.
    pub r#type: Option<ChannelType>,
    /// Whether nothing more can be said there.
    pub is_archived: Option<bool>,
    /// The one that it branches off from.
    pub parent_channel_id: Option<Id<Channel>>,
    pub member_ids: Option<Vec<Id<User>>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// Where people see it. Read only.
    pub uri: Option<String>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
    /// When something last happened with it. Read only.
    pub last_activity_time: Option<Timestamp>,
}
record! { Channel:
    id optional, name optional, description optional, topic optional, r#type = "type" optional,
    is_archived = "isArchived" optional, parent_channel_id = "parentChannelId" optional,
    member_ids = "memberIds" optional, owner_id = "ownerId" optional, uri optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
    last_activity_time = "lastActivityTime" optional,
}

impl Model for Channel {
    const KEY: &'static str = "channels";
    const NAME: &'static str = "Channel";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("channels")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("topic", ModelKind::Text),
        ModelField::new("type", ModelKind::Values(&["public", "private", "group", "direct"])),
        ModelField::new("isArchived", ModelKind::Boolean),
        ModelField::new("parentChannelId", ModelKind::Reference("channels")),
        ModelField::new("memberIds", ModelKind::List(&ModelKind::Reference("users"))),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("uri", ModelKind::Text).read_only(),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("lastActivityTime", ModelKind::Timestamp).read_only(),
    ];
    type Filter = ChannelFilter;
    type Key = ChannelKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<ChannelFilter> for Channel {
    fn from(it: ChannelFilter) -> Self {
        Self {
            name: it.name,
            r#type: it.r#type,
            is_archived: it.is_archived,
            parent_channel_id: it.parent_channel_id,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<ChannelKey> for Channel {
    fn from(it: ChannelKey) -> Self {
        Self { name: it.name, ..connectome::blank() }
    }
}

pub enum ChannelType {
    Public,
    Private,
    Group,
    Direct,
    Unlisted(String),
}
text_enum! { ChannelType:
    Public = "public", Private = "private", Group = "group", Direct = "direct",
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct ChannelFilter {
    pub name: Option<String>,
    /// Who may read along.
    pub r#type: Option<ChannelType>,
    /// Whether nothing more can be said there.
    pub is_archived: Option<bool>,
    /// The one that it branches off from.
    pub parent_channel_id: Option<Id<Channel>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ChannelFilter:
    name optional, r#type = "type" optional, is_archived = "isArchived" optional,
    parent_channel_id = "parentChannelId" optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct ChannelKey {
    pub name: Option<String>,
}
record! { ChannelKey: name optional }
