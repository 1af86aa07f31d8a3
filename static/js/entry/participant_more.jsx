// Brings what the phone of the participants needs on some days only: fields for groups and for other kinds of answers, and the farewell.

import { AtChosen } from "../participant/AtChosen.jsx";
import { AtPoster } from "../participant/AtPoster.jsx";
import { ChooseGroup } from "../participant/ChooseGroup.jsx";
import { Details } from "../participant/Details.jsx";
import { Farewell } from "../participant/Farewell.jsx";
import { GroupNews } from "../participant/group_news.js";
import { Field } from "../participant/inputs/Field.jsx";
import { circleOf } from "../participant/my_group.js";
import { MyGroup } from "../participant/MyGroup.jsx";
import { NotChosen } from "../participant/NotChosen.jsx";
import { readable } from "../participant/readable.js";
import { Told } from "../participant/Told.jsx";

globalThis.qidtool.more = { AtChosen, AtPoster, ChooseGroup, Details, Farewell, Field, GroupNews, MyGroup, NotChosen, Told, circleOf, readable };
