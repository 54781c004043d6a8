# What people remember, and what the sky does.

deed-attacked = You raised a hand against them.
deed-killed = You killed one of theirs.
deed-spared = You let them live.
deed-robbed = You took what was theirs.
deed-parleyed = You stopped in the middle of a fight to talk to them.
deed-helped = You helped when it cost you something.

weather-clear = clear sky
    .look = The sky is clear from edge to edge.
weather-overcast = low cloud
    .look = Cloud sits on the roofs and the light has no side to it.
weather-rain = rain
    .look = It rains, without hurry, as if it had the whole day.
weather-fog = fog
    .look = Fog: ten paces of world, and then wool.
weather-storm = storm
    .look = The wind has teeth, and every loose thing in reach is travelling.
weather-snow = snow
    .look = Snow comes down and takes the sound away with it.
